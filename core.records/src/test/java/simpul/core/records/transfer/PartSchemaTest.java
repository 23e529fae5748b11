package simpul.core.records.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.json.Json;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.text.Text;

class PartSchemaTest {
    private static FieldShape field(String code, String kind, boolean required) {
        return new FieldShape(
                code,
                Text.same(code),
                kind,
                0,
                "",
                null,
                required,
                false,
                false,
                false,
                false,
                null,
                null,
                null,
                200,
                List.of(),
                null,
                null,
                false);
    }

    @Test
    void rows_are_an_array_of_objects_of_which_each_names_its_code() {
        TypeShape type = new TypeShape(
                "pejabat",
                1,
                Text.same("Pejabat"),
                List.of(
                        field("hari", "date", true),
                        field("mulai", "moment", false),
                        field("titik", "point", false),
                        field("opd", "agency", false)),
                "hari",
                null,
                List.of(),
                List.of(new PartShape(
                        "kompetensi",
                        Text.same("Kompetensi"),
                        List.of(field("kode", "code", false), field("nilai", "integer", true)),
                        "kode")));

        Map<String, Object> schema = new JsonSchema().input(type);
        assertThat(Json.write(schema))
                .contains("\"kompetensi\":{\"title\":\"Kompetensi\",\"type\":\"array\",\"maxItems\":200,"
                        + "\"description\":\"At most one row for each kode\",\"items\":{\"title\":\"Kompetensi\","
                        + "\"type\":\"object\",\"additionalProperties\":false,")
                .contains("\"required\":[\"kode\",\"nilai\"]")
                .contains("\"required\":[\"hari\"]")
                .contains("\"mulai\":{\"title\":\"mulai\",\"type\":\"string\",\"format\":\"date-time\"}")
                .contains("\"opd\":{\"title\":\"opd\",\"type\":\"string\",\"maxLength\":200,")
                .contains("Latitude,longitude in degrees");
        assertThat(Json.write(new JsonSchema().output(type))).doesNotContain("required");
    }
}
