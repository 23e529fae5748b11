package simpul.core.records.input;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Field;
import simpul.core.model.text.Legible;

/** Reads what was written for one field. Stateless besides what it was told at the start. */
final class FieldReader {
    private static final Set<String> YES = Set.of("ya", "y", "yes", "true", "1", "on", "benar");
    private static final Set<String> NO = Set.of("tidak", "t", "no", "n", "false", "0", "off", "salah");

    /** As browsers, spreadsheets and programs write it, each in its own way. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");

    /** Tried once for each run of blanks, which may be a million of them. */
    private static final Pattern BROKEN =
            Pattern.compile("(?<! )[ ]*+[\\r\\n\\t\\u2028\\u2029][ \\r\\n\\t\\u2028\\u2029]*");

    private final InputStyle style;
    private final Regional regions;
    private final ZoneId zone;
    private final LocalDate day;

    /**
     * Makes a reader for one record.
     *
     * @param zone in which people write a time
     * @param day on which code lists and regions are looked up
     */
    FieldReader(InputStyle style, Regional regions, ZoneId zone, LocalDate day) {
        this.style = style;
        this.regions = regions;
        this.zone = zone;
        this.day = day;
    }

    /** The value; empty when nothing was written or it cannot be read, which is then among the findings. */
    Optional<Object> read(Field<?> field, Object raw, List<Finding> findings) {
        if (raw instanceof String s && s.isBlank()) {
            return Optional.empty();
        }
        return switch (field.kind().code()) {
            case "integer", "decimal", "money" -> NumberReader.read(field, raw, style, findings);
            case "yes_no" -> yesNo(field, raw, findings);
            case "file" -> FileInput.read(field, raw, findings);
            default -> raw instanceof String s ? ofText(field, s, findings) : wrongType(field, findings);
        };
    }

    private Optional<Object> ofText(Field<?> field, String raw, List<Finding> findings) {
        String text = Normalizer.normalize(raw.strip(), Normalizer.Form.NFC);
        return switch (field.kind().code()) {
            case "date" -> {
                Optional<LocalDate> date = people() ? Days.ofPeople(text) : Days.ofPrograms(text);
                yield found(date, findings, Told.day(field, style));
            }
            case "point" -> PointReader.read(field, text, style, findings);
            case "moment" ->
                found(
                        people() ? Moments.ofPeople(text, zone) : Moments.ofPrograms(text),
                        findings,
                        Told.moment(field, style));
            case "choice" -> found(choice(field, text), findings, Offered.choice(field, style));
            case "code" ->
                found(
                        field.codes().flatMap(list -> code(list, text)),
                        findings,
                        field.codes()
                                .map(list -> RetiredCodes.told(field, list, text, day, people())
                                        .orElseGet(() -> Offered.code(field, list, day)))
                                .orElseThrow());
            case "region" ->
                found(
                        regions.code(text, people(), day),
                        findings,
                        Told.about(
                                field,
                                "FIELD_REGION",
                                "%s: daerah ini tidak dikenal. Tulis kode (81, 35.15) atau nama lengkapnya.",
                                "%s: this region is unknown. Write its code (81, 35.15) or full name."));
            default -> words(field, text, findings);
        };
    }

    private Optional<Object> words(Field<?> field, String written, List<Finding> findings) {
        int before = findings.size();
        String text = field.mostCharacters() > Field.ONE_LINE
                ? LINE_END.matcher(written).replaceAll("\n")
                : BROKEN.matcher(written).replaceAll(" ");
        if (text.codePointCount(0, text.length()) > field.mostCharacters()) {
            findings.add(Told.about(
                    field,
                    "FIELD_TOO_LONG",
                    "%s paling panjang " + field.mostCharacters() + " huruf; ini "
                            + text.codePointCount(0, text.length()) + ". Pendekkan isinya.",
                    "%s has at most " + field.mostCharacters() + " characters; these are "
                            + text.codePointCount(0, text.length()) + ". Shorten it."));
        } else if (!Legible.is(text)) {
            findings.add(Told.about(
                    field,
                    "FIELD_CHARACTERS",
                    "%s memuat tanda tak terlihat yang tidak dapat disimpan. Ketik sendiri isinya, jangan disalin.",
                    "%s contains hidden characters that cannot be kept. Type it instead of copying it."));
        } else if (field.form().filter(p -> !p.matcher(text).matches()).isPresent()) {
            findings.add(Finding.blocking(
                    "FIELD_PATTERN", field.code(), field.formInWords().orElseThrow()));
        }
        return findings.size() == before ? Optional.of(text) : Optional.empty();
    }

    private Optional<Object> yesNo(Field<?> field, Object raw, List<Finding> findings) {
        if (raw instanceof Boolean) {
            return Optional.of(raw);
        }
        if (people() && raw instanceof String s) {
            String word = s.strip().toLowerCase(Locale.ROOT);
            if (YES.contains(word) || NO.contains(word)) {
                return Optional.of(YES.contains(word));
            }
        }
        findings.add(
                people()
                        ? Told.about(field, "FIELD_YES_NO", "%s: tulis ya atau tidak.", "%s: write yes or no.")
                        : Told.about(
                                field,
                                "FIELD_YES_NO",
                                "%s: kirim true atau false dari JSON, tanpa tanda kutip.",
                                "%s: send the true or false of JSON, without quotation marks."));
        return Optional.empty();
    }

    private Optional<String> choice(Field<?> field, String text) {
        return field.choices().stream()
                .filter(c -> c.code().equals(text) || people() && named(c, text))
                .map(Choice::code)
                .findFirst();
    }

    private static boolean named(Choice c, String text) {
        return c.code().equalsIgnoreCase(text)
                || c.label().id().equalsIgnoreCase(text)
                || c.label().en().equalsIgnoreCase(text);
    }

    private Optional<String> code(CodeList list, String text) {
        Optional<String> exact = list.find(text, day).map(c -> c.code());
        if (exact.isPresent() || !people()) {
            return exact;
        }
        return list.on(day).stream()
                .flatMap(e -> e.codes().stream())
                .filter(c -> RetiredCodes.named(c, text))
                .map(c -> c.code())
                .findFirst();
    }

    private boolean people() {
        return style == InputStyle.PEOPLE;
    }

    private static Optional<Object> found(Optional<?> value, List<Finding> findings, Finding otherwise) {
        if (value.isEmpty()) {
            findings.add(otherwise);
        }
        return value.map(v -> v);
    }

    private static Optional<Object> wrongType(Field<?> field, List<Finding> findings) {
        findings.add(Told.text(field));
        return Optional.empty();
    }
}
