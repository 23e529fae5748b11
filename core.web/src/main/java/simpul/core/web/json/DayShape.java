package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/** A day, {@code 2026-11-22}; people may also type {@code 22-11-2026} or {@code 22/11/2026}. */
record DayShape() implements Shape {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    @Override
    public ObjectNode schema(Definitions definitions) {
        return JsonNodeFactory.instance.objectNode().put("type", "string").put("format", "date");
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, Reading reading) {
        if (node.isTextual()) {
            String text = node.textValue().strip();
            Matcher iso = ISO.matcher(text);
            Matcher typed = TYPED.matcher(text);
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3), field, reading);
            }
            if (reading.typed() && typed.matches()) {
                return day(typed.group(3), typed.group(2), typed.group(1), field, reading);
            }
        }
        return reading.wrong(
                "NOT_A_DATE",
                field,
                "Bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-11-22.",
                "Not a date. Write year-month-day, such as 2026-11-22.");
    }

    private static @Nullable Object day(String year, String month, String day, String field, Reading reading) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            String said = day + "-" + month + "-" + year;
            return reading.wrong(
                    "NO_SUCH_DATE",
                    field,
                    "Tanggal " + said + " tidak ada di kalender.",
                    "There is no " + said + " in the calendar.");
        }
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        out.writeString(value.toString());
    }
}
