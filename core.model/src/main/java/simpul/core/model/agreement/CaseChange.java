package simpul.core.model.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case being changed; made by {@link Case#change}. For one thread. */
public final class CaseChange {
    private final String id;
    private int version;
    private Kind kind;
    private String title;
    private String creator;
    private List<Party> parties;
    private String urusan;
    private String object;
    private String summary;
    private List<String> sectors;
    private Set<Ground> grounds;
    private Stage stage;
    private LocalDate since;
    private List<Step> steps;
    private Sharing sharing;
    private Dprd dprd;
    private @Nullable Concept concept;
    private List<DocumentEntry> documents;
    private Origin origin;
    private Instant created;

    CaseChange(Case from) {
        this.id = from.id();
        this.version = from.version();
        this.kind = from.kind();
        this.title = from.title();
        this.creator = from.creator();
        this.parties = from.parties();
        this.urusan = from.urusan();
        this.object = from.object();
        this.summary = from.summary();
        this.sectors = from.sectors();
        this.grounds = from.grounds();
        this.stage = from.stage();
        this.since = from.since();
        this.steps = from.steps();
        this.sharing = from.sharing();
        this.dprd = from.dprd();
        this.concept = from.concept();
        this.documents = from.documents();
        this.origin = from.origin();
        this.created = from.created();
    }

    public CaseChange version(int next) {
        this.version = next;
        return this;
    }

    public CaseChange kind(Kind next) {
        this.kind = next;
        return this;
    }

    public CaseChange title(String next) {
        this.title = next;
        return this;
    }

    public CaseChange creator(String next) {
        this.creator = next;
        return this;
    }

    public CaseChange parties(List<Party> next) {
        this.parties = next;
        return this;
    }

    public CaseChange urusan(String next) {
        this.urusan = next;
        return this;
    }

    public CaseChange object(String next) {
        this.object = next;
        return this;
    }

    public CaseChange summary(String next) {
        this.summary = next;
        return this;
    }

    public CaseChange sectors(List<String> next) {
        this.sectors = next;
        return this;
    }

    public CaseChange grounds(Set<Ground> next) {
        this.grounds = next;
        return this;
    }

    public CaseChange stage(Stage next) {
        this.stage = next;
        return this;
    }

    public CaseChange since(LocalDate next) {
        this.since = next;
        return this;
    }

    public CaseChange steps(List<Step> next) {
        this.steps = next;
        return this;
    }

    public CaseChange sharing(Sharing next) {
        this.sharing = next;
        return this;
    }

    public CaseChange dprd(Dprd next) {
        this.dprd = next;
        return this;
    }

    public CaseChange concept(@Nullable Concept next) {
        this.concept = next;
        return this;
    }

    public CaseChange documents(List<DocumentEntry> next) {
        this.documents = next;
        return this;
    }

    public CaseChange origin(Origin next) {
        this.origin = next;
        return this;
    }

    public CaseChange created(Instant next) {
        this.created = next;
        return this;
    }

    public Case done() {
        return new Case(
                id, version, kind, title, creator, parties, urusan, object, summary, sectors, grounds, stage, since,
                steps, sharing, dprd, concept, documents, origin, created);
    }
}
