package simpul.core.model.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * A sector as pages and the API show it; holds nothing of the module.
 *
 * @param version of the module; empty while that is away
 * @param left codes of those types that the version does not know, of which another one has left records
 */
public record SectorShape(
        String id,
        Text title,
        String icon,
        String version,
        List<TypeShape> types,
        List<RuleShape> rules,
        List<AgreementRuleShape> agreementRules,
        List<IndicatorShape> indicators,
        List<ScreenShape> screens,
        List<CodesShape> codes,
        Set<String> left) {
    public SectorShape {
        left = Set.copyOf(left);
        types = List.copyOf(types);
        rules = List.copyOf(rules);
        agreementRules = List.copyOf(agreementRules);
        indicators = List.copyOf(indicators);
        screens = List.copyOf(screens);
        codes = List.copyOf(codes);
    }

    /** What a sector left whose module is away: its types, for who reads its records. */
    public static SectorShape left(String id, Text title, List<TypeShape> types) {
        return new SectorShape(
                id, title, "puzzle", "", types, List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());
    }

    /** The same with types that the running version does not know, for who reads records. */
    public SectorShape and(List<TypeShape> others) {
        return new SectorShape(
                id,
                title,
                icon,
                version,
                Stream.concat(types.stream(), others.stream()).toList(),
                rules,
                agreementRules,
                indicators,
                screens,
                codes,
                others.stream().map(TypeShape::code).collect(Collectors.toSet()));
    }

    /** Whether no version that runs knows this type, so that its records are read and nothing else. */
    public boolean isLeft(TypeShape type) {
        return isLeft() || left.contains(type.code());
    }

    /** Whether the module is away, so that records are read and nothing else. */
    public boolean isLeft() {
        return version.isEmpty();
    }

    public Optional<TypeShape> type(String code) {
        return types.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    public Optional<ScreenShape> screen(String path) {
        return screens.stream().filter(s -> s.path().equals(path)).findFirst();
    }

    /** A rule about records of a type. */
    public record RuleShape(String code, String type, Text title, String basis) {}

    /**
     * A rule about agreements that name the sector.
     *
     * @param gate where it is asked: {@code sign} or {@code run}
     * @param warns whether it refuses nothing
     */
    public record AgreementRuleShape(String code, String gate, Text title, String basis, boolean warns) {}

    /** An indicator; without target where none is set, or a parameter holds it. */
    public record IndicatorShape(
            String code,
            Text title,
            String unit,
            boolean up,
            @Nullable BigDecimal target) {}

    /** A screen in the sector's menu. */
    public record ScreenShape(String path, Text title, String icon, List<ActionShape> actions) {
        public ScreenShape {
            actions = List.copyOf(actions);
        }

        public Optional<ActionShape> action(String code) {
            return actions.stream().filter(a -> a.code().equals(code)).findFirst();
        }
    }

    /**
     * Something to do on a screen, with the fields that are filled in for it.
     *
     * @param on code of the type whose record it is about; null where it is about none
     */
    public record ActionShape(
            String code,
            Text title,
            TypeShape inputs,
            @Nullable String on) {}

    /** A code list in the edition of today. */
    public record CodesShape(String code, Text title, LocalDate since, String source, String licence) {}
}
