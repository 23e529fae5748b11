package simpul.core.store.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import simpul.core.model.parameter.Parameter;
import simpul.core.model.parameter.ParameterChoice;
import simpul.core.model.parameter.ParameterNumber;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** Judges what an office sets by what was declared. Stateless. */
final class ParameterValue {
    private static final int LONGEST = 500;

    private ParameterValue() {}

    /** The value as it is kept: numbers with a point. */
    static String stored(String written, Parameter declared) {
        String value = written.strip();
        return declared.number() == null ? value : number(value).orElseThrow().toPlainString();
    }

    static void findings(String written, Parameter declared, List<Finding> out) {
        String sample = declared.value();
        String value = written.strip();
        ParameterNumber number = declared.number();
        if (value.isEmpty() || value.length() > LONGEST) {
            say(out, "Isi nilai, paling panjang 500 huruf.", "Give a value of at most 500 characters.");
        } else if (number != null) {
            if (number(value).filter(number::allows).isEmpty()) {
                say(out, "Isi dengan angka" + bounds(number, true) + ".", "Give a number" + bounds(number, false) + ".");
            }
        } else if (!declared.choices().isEmpty()) {
            if (declared.choices().stream().map(ParameterChoice::value).noneMatch(value::equals)) {
                String values =
                        declared.choices().stream().map(ParameterChoice::value).collect(Collectors.joining("; "));
                say(out, "Pilih salah satu: " + values + ".", "Choose one of: " + values + ".");
            }
        } else if (isWhole(sample) && !isWhole(value)) {
            say(
                    out,
                    "Isi dengan bilangan bulat, misalnya " + sample + ".",
                    "Give a whole number, e.g. " + sample + ".");
        } else if (isSwitch(sample) && !isSwitch(value)) {
            say(out, "Isi true atau false.", "Give true or false.");
        } else if (isDay(sample) && !isDay(value)) {
            say(out, "Isi dengan tanggal, misalnya " + sample + ".", "Give a date, e.g. " + sample + ".");
        }
    }

    private static void say(List<Finding> out, String id, String en) {
        out.add(Finding.blocking("PARAMETER_VALUE", "value", Text.of(id, en)));
    }

    private static String bounds(ParameterNumber number, boolean indonesian) {
        StringBuilder words = new StringBuilder();
        BigDecimal least = number.least();
        BigDecimal most = number.most();
        if (least != null && most != null) {
            words.append(indonesian ? " dari " : " from ")
                    .append(least.toPlainString())
                    .append(indonesian ? " sampai " : " to ")
                    .append(most.toPlainString());
        }
        if (number.scale() == 0) {
            words.append(indonesian ? ", tanpa desimal" : ", without decimals");
        } else {
            words.append(indonesian ? ", paling banyak " : ", with at most ")
                    .append(number.scale())
                    .append(indonesian ? " desimal" : " decimals");
        }
        return words.toString();
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?[0-9]{1,15}([.,][0-9]{1,6})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    private static boolean isWhole(String text) {
        return text.matches("-?[0-9]{1,9}");
    }

    private static boolean isSwitch(String text) {
        return text.equals("true") || text.equals("false");
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
