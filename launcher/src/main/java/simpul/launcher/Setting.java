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

    /** What is expected instead of that value; empty when the value will do. */
    Optional<String> expectedInsteadOf(String value) {
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
        return (min.isEmpty() || number.compareTo(new BigDecimal(min)) >= 0)
                && (max.isEmpty() || number.compareTo(new BigDecimal(max)) <= 0);
    }

    private String expectation() {
        if (!options.isEmpty()) {
            return String.join(" | ", options);
        }
        String range = min.isEmpty() && max.isEmpty() ? "" : " " + min + ".." + max;
        return (type.equals("Boolean") ? "true | false" : type) + range;
    }
}
