package simpul.core.model.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.Cycle;

/** A agreement being changed; made by {@link Agreement#change}. For one thread. */
public final class AgreementChange {
    private final String id;
    private String caseId;
    private int version;
    private DocumentType document;
    private Kind kind;
    private String title;
    private String creator;
    private Stage stage;
    private LocalDate since;
    private List<Step> steps;
    private List<Signatory> parties;
    private List<String> sectors;
    private String text;
    private Set<Clause> clauses;
    private Term term;
    private @Nullable LocalDate signed;
    private @Nullable Ending ending;
    private List<Slot> slots;
    private List<Commitment> commitments;
    private List<DocumentEntry> documents;
    private Sharing sharing;
    private @Nullable String renews;
    private @Nullable Cycle cycle;
    private Origin origin;
    private Instant created;

    AgreementChange(Agreement from) {
        this.id = from.id();
        this.caseId = from.caseId();
        this.version = from.version();
        this.document = from.document();
        this.kind = from.kind();
        this.title = from.title();
        this.creator = from.creator();
        this.stage = from.stage();
        this.since = from.since();
        this.steps = from.steps();
        this.parties = from.parties();
        this.sectors = from.sectors();
        this.text = from.text();
        this.clauses = from.clauses();
        this.term = from.term();
        this.signed = from.signed();
        this.ending = from.ending();
        this.slots = from.slots();
        this.commitments = from.commitments();
        this.documents = from.documents();
        this.sharing = from.sharing();
        this.renews = from.renews();
        this.cycle = from.cycle();
        this.origin = from.origin();
        this.created = from.created();
    }

    public AgreementChange caseId(String next) {
        this.caseId = next;
        return this;
    }

    public AgreementChange version(int next) {
        this.version = next;
        return this;
    }

    public AgreementChange document(DocumentType next) {
        this.document = next;
        return this;
    }

    public AgreementChange kind(Kind next) {
        this.kind = next;
        return this;
    }

    public AgreementChange title(String next) {
        this.title = next;
        return this;
    }

    public AgreementChange creator(String next) {
        this.creator = next;
        return this;
    }

    public AgreementChange stage(Stage next) {
        this.stage = next;
        return this;
    }

    public AgreementChange since(LocalDate next) {
        this.since = next;
        return this;
    }

    public AgreementChange steps(List<Step> next) {
        this.steps = next;
        return this;
    }

    public AgreementChange parties(List<Signatory> next) {
        this.parties = next;
        return this;
    }

    public AgreementChange sectors(List<String> next) {
        this.sectors = next;
        return this;
    }

    public AgreementChange text(String next) {
        this.text = next;
        return this;
    }

    public AgreementChange clauses(Set<Clause> next) {
        this.clauses = next;
        return this;
    }

    public AgreementChange term(Term next) {
        this.term = next;
        return this;
    }

    public AgreementChange signed(@Nullable LocalDate next) {
        this.signed = next;
        return this;
    }

    public AgreementChange ending(@Nullable Ending next) {
        this.ending = next;
        return this;
    }

    public AgreementChange slots(List<Slot> next) {
        this.slots = next;
        return this;
    }

    public AgreementChange commitments(List<Commitment> next) {
        this.commitments = next;
        return this;
    }

    public AgreementChange documents(List<DocumentEntry> next) {
        this.documents = next;
        return this;
    }

    public AgreementChange sharing(Sharing next) {
        this.sharing = next;
        return this;
    }

    public AgreementChange renews(@Nullable String next) {
        this.renews = next;
        return this;
    }

    public AgreementChange cycle(@Nullable Cycle next) {
        this.cycle = next;
        return this;
    }

    public AgreementChange origin(Origin next) {
        this.origin = next;
        return this;
    }

    public AgreementChange created(Instant next) {
        this.created = next;
        return this;
    }

    public Agreement done() {
        return new Agreement(
                id,
                caseId,
                version,
                document,
                kind,
                title,
                creator,
                stage,
                since,
                steps,
                parties,
                sectors,
                text,
                clauses,
                term,
                signed,
                ending,
                slots,
                commitments,
                documents,
                sharing,
                renews,
                cycle,
                origin,
                created);
    }
}
