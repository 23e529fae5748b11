package simpul.core.registry.waiting;

import java.util.List;
import simpul.core.model.access.Caller;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.PendingAnswer;
import simpul.core.model.store.Tx;
import simpul.core.model.task.Waiting;
import simpul.core.model.text.Text;

/** Entries that a partner recorded and that the caller's region has to confirm or object to. */
final class Entries {
    private Entries() {}

    static List<Waiting> toAnswer(Tx tx, Caller caller) {
        return tx.port(CaseStore.class).pendingAnswers(caller.region().orElseThrow(), 100).stream()
                .map(Entries::waiting)
                .toList();
    }

    private static Waiting waiting(PendingAnswer pending) {
        String link = pending.agreement() == null
                ? "/kerja-sama/" + pending.caseId()
                : "/kerja-sama/" + pending.caseId() + "/pks/" + pending.agreement();
        return new Waiting(
                "CASE_CONFIRM",
                Text.same(pending.title()),
                Text.of("Konfirmasi catatan mitra", "Confirm the partner's entries"),
                Text.of(
                        pending.entries() + " catatan tentang daerah Anda dicatat oleh mitra.",
                        pending.entries() == 1
                                ? "1 entry about your region was recorded by the partner."
                                : pending.entries() + " entries about your region were recorded by the partner."),
                pending.since(),
                null,
                link);
    }
}
