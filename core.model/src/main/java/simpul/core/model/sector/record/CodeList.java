package simpul.core.model.sector.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import simpul.core.model.text.Text;

/**
 * Reference data of a sector, in dated editions: fish species, fishing areas, breeds.
 *
 * <pre>{@code CodeList.of("spesies", Text.of("Spesies (FAO)", "Species (FAO)"), Edition.of(...))}</pre>
 *
 * Immutable. A code that an older edition had stays readable, and is accepted only on days on which its edition holds;
 * {@link Code#becomes} says what to write in its place.
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

    /** Every entry that an edition has or had, in its newest wording. */
    public Collection<Code> everyCode() {
        return Collections.unmodifiableCollection(everyCode.values());
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

    /**
     * What stands on a day in the place of a code that its edition no longer has, over as many editions as it takes; empty where the code
     * itself holds on that day, is unknown, or nothing took its place.
     */
    public Optional<Code> successor(String retired, LocalDate day) {
        Set<String> seen = new HashSet<>();
        Optional<String> code = Optional.of(retired);
        while (code.isPresent() && seen.add(code.get()) && find(code.get(), day).isEmpty()) {
            code = ever(code.get()).flatMap(Code::successor);
        }
        return code.filter(c -> !c.equals(retired)).flatMap(c -> find(c, day));
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
