package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DprdDecision;
import simpul.core.model.agreement.Recorded;
import simpul.core.model.agreement.Signature;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.Standing;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;

/** What the partner recorded about the reader's region and waits for its word. For one request. */
final class CaseEntries {
    private final Say say;
    private final Messages t;
    private final May may;

    CaseEntries(Say say, May may) {
        this.say = say;
        this.t = say.t();
        this.may = may;
    }

    List<Entry> of(Case subject, Supplier<Form> forms) {
        List<Entry> entries = new ArrayList<>();
        if (may.on(subject, Action.CASE_CONFIRM)) {
            papers(subject.documents(), Links.of(subject), subject.version(), forms, entries);
            for (DprdDecision decision : subject.dprd().decisions()) {
                add(
                        "dprd:" + decision.region(),
                        t.get("case.dprdOf", say.region(decision.region())),
                        decision.recorded(),
                        Links.of(subject),
                        subject.version(),
                        forms,
                        entries);
            }
        }
        return entries;
    }

    List<Entry> of(Agreement document, Supplier<Form> forms) {
        List<Entry> entries = new ArrayList<>();
        if (may.on(document, Action.CASE_CONFIRM)) {
            papers(document.documents(), Links.of(document), document.version(), forms, entries);
            for (Slot slot : document.slots()) {
                Signature signature = slot.signature();
                if (signature != null) {
                    add(
                            slot.id(),
                            t.get("case.signatureOf", signature.office(), t.date(signature.on())),
                            signature.recorded(),
                            Links.of(document),
                            document.version(),
                            forms,
                            entries);
                }
            }
        }
        return entries;
    }

    private void papers(List<DocumentEntry> papers, String at, int version, Supplier<Form> forms, List<Entry> entries) {
        for (DocumentEntry paper : papers) {
            add(paper.id(), paper.title(), paper.recorded(), at, version, forms, entries);
        }
    }

    private void add(
            String id,
            String title,
            Recorded recorded,
            String at,
            int version,
            Supplier<Form> forms,
            List<Entry> entries) {
        boolean mine = say.scope().region().filter(recorded.about()::equals).isPresent();
        if (mine && recorded.standing() == Standing.DICATAT_OLEH) {
            String note = t.get("case.recordedByOn", recorded.office(), t.date(new Papers(say).day(recorded)));
            Press agree = Press.of(at + "/konfirmasi", forms.get(), version, Icon.CHECK, t.get("case.confirm"))
                    .with("entry", id)
                    .styled("small");
            entries.add(new Entry(title, note, agree, at + "/keberatan/" + Address.segment(id)));
        }
    }
}
