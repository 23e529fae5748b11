package simpul.core.model.sector.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import simpul.core.model.text.Text;

/**
 * Reference data of a sector, in dated editions: fish species, fishing areas, breeds.
 *
 * <pre>{@code CodeList.of("spesies", Text.of("Spesies (FAO)", "Species (FAO)"), Edition.of(...))}</pre>
 *
 * Immutable. A code that an older edition had stays readable, and is accepted only on days on which its edition holds.
 */
public final class CodeList {
    private final String code;
    private final Text title;
    private final List<Edition> editions;
    private final Map<String, Code> everyCode = new LinkedHashMap<>();
    private final Map<Edition, Map<String, Code>> byEdition = new LinkedHashMap<>();

    private CodeList(String code, Text title, List<Edition> editions) {
        this.code = code;
        this.title = title;
        this.editions =
                editions.stream().sorted(Comparator.comparing(Edition::since)).toList();
        for (Edition edition : this.editions) {
            Map<String, Code> codes = new LinkedHashMap<>();
            edition.codes().forEach(c -> codes.put(c.code(), c));
            byEdition.put(edition, codes);
            everyCode.putAll(codes);
        }
    }

    public static CodeList of(String code, Text title, Edition... editions) {
        return new CodeList(code, title, List.of(editions));
    }

    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    /** Every edition, the oldest first. */
    public List<Edition> editions() {
        return editions;
    }

    /** The edition that holds on a day; before the first one, the first. */
    public Optional<Edition> on(LocalDate day) {
        return editions.stream()
                .filter(e -> !e.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> editions.stream().findFirst());
    }

    /** The entry as it holds on a day. */
    public Optional<Code> find(String wanted, LocalDate day) {
        return on(day).map(byEdition::get).map(codes -> codes.get(wanted));
    }

    /** The newest wording of a code in any edition, for showing what was once stored. */
    public Optional<Code> ever(String wanted) {
        return Optional.ofNullable(everyCode.get(wanted));
    }

    /** Entries of a day whose code, name or remark contains the words. */
    public Stream<Code> search(String words, LocalDate day) {
        String lower = words.toLowerCase(java.util.Locale.ROOT);
        return on(day).stream().flatMap(e -> e.codes().stream()).filter(c -> says(c).contains(lower));
    }

    private static String says(Code c) {
        String remark = c.remark() == null ? "" : c.remark();
        return (c.code() + ' ' + c.label().id() + ' ' + c.label().en() + ' ' + remark)
                .toLowerCase(java.util.Locale.ROOT);
    }
}
