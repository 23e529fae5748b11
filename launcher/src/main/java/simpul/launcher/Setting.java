package simpul.launcher;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * One key of a configuration: what a value of it may look like.
 *
 * @param type as in the definition: {@code String}, {@code Integer}, {@code Boolean} ...
 * @param min smallest number, or empty text
 * @param max largest number, or empty text
 * @param options the only values allowed; any when empty
 * @param many whether it is a list, separated by commas
 */
record Setting(String type, String min, String max, List<String> options, boolean many) {

    static Setting of(Element attribute) {
        List<String> options = new ArrayList<>();
        NodeList found = attribute.getElementsByTagName("Option");
        for (int i = 0; i < found.getLength(); i++) {
            options.add(((Element) found.item(i)).getAttribute("value"));
        }
        String cardinality = attribute.getAttribute("cardinality");
        return new Setting(
                attribute.getAttribute("type"),
                attribute.getAttribute("min"),
                attribute.getAttribute("max"),
                List.copyOf(options),
                !cardinality.isEmpty() && !cardinality.equals("0"));
    }

    /** What is expected, in both languages. */
    record Expected(String indonesian, String english) {}

    /** What is expected instead of that value; empty when the value will do. */
    Optional<Expected> expectedInsteadOf(String value) {
        for (String single : many ? List.of(value.split(",")) : List.of(value)) {
            if (!fits(single.strip())) {
                return Optional.of(expectation());
            }
        }
        return Optional.empty();
    }

    private boolean fits(String value) {
        if (!options.isEmpty()) {
            return options.contains(value);
        }
        return switch (type) {
            case "Boolean" -> value.equals("true") || value.equals("false");
            case "Byte", "Short", "Integer", "Long" -> value.matches("[+-]?\\d{1,18}") && inRange(value);
            case "Float", "Double" -> value.matches("[+-]?\\d+(\\.\\d+)?") && inRange(value);
            default -> true;
        };
    }

    private boolean inRange(String value) {
        BigDecimal number = new BigDecimal(value);
        return number.compareTo(least()) >= 0 && number.compareTo(most()) <= 0;
    }

    private BigDecimal least() {
        return min.isEmpty() ? bound().negate() : new BigDecimal(min);
    }

    private BigDecimal most() {
        return max.isEmpty() ? bound() : new BigDecimal(max);
    }

    /** What the type itself can hold. */
    private BigDecimal bound() {
        return new BigDecimal(type.equals("Integer") ? Integer.MAX_VALUE : Long.MAX_VALUE);
    }

    private Expected expectation() {
        if (!options.isEmpty()) {
            String all = String.join(" | ", options);
            return new Expected(all, all);
        }
        if (type.equals("Boolean")) {
            return new Expected("true | false", "true | false");
        }
        boolean decimal = type.equals("Float") || type.equals("Double");
        String range = min.isEmpty() && max.isEmpty() ? "" : " " + least() + ".." + most();
        return new Expected(
                (decimal ? "bilangan" : "bilangan bulat") + range, (decimal ? "a number" : "a whole number") + range);
    }
}
