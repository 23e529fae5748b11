package simpul.core.model.sector.record;

import java.time.LocalDate;
import java.util.List;

/** What a {@link CodeList} contained from a day on, with where it was taken from. Immutable. */
public final class Edition {
    private final LocalDate since;
    private final String source;
    private final String licence;
    private final List<Code> codes;

    private Edition(LocalDate since, String source, String licence, List<Code> codes) {
        this.since = since;
        this.source = source;
        this.licence = licence;
        this.codes = List.copyOf(codes);
    }

    /**
     * Makes an edition.
     *
     * @param since the first day on which it holds
     * @param source who published it, and which issue
     * @param licence under which terms it may be used
     */
    public static Edition of(LocalDate since, String source, String licence, List<Code> codes) {
        return new Edition(since, source, licence, codes);
    }

    public LocalDate since() {
        return since;
    }

    public String source() {
        return source;
    }

    public String licence() {
        return licence;
    }

    public List<Code> codes() {
        return codes;
    }
}
