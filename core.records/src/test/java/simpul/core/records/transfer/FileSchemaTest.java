package simpul.core.records.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import simpul.core.model.json.Json;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.shape.ShapeJson;
import simpul.core.records.values.Shapes;

class FileSchemaTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final TypeShape TYPE = Shapes.of(RecordType.of("catatan", 1, "Catatan", "Note")
            .fields(
                    DAY,
                    Field.file("surat", "Surat", "Letter")
                            .accepts("application/pdf")
                            .largest(2))
            .happensOn(DAY)
            .owner(Owner.REGION));

    @Test
    void a_file_is_sent_by_its_identifier_and_shown_with_all_that_it_is() {
        assertThat(Json.write(new JsonSchema().input(TYPE)))
                .contains("\"surat\":{\"title\":\"Letter\",\"description\":\"PDF, at most 2097152 bytes. Upload it")
                .contains("\"oneOf\":[{\"type\":\"string\",\"maxLength\":60},{\"type\":\"object\"")
                .contains("\"required\":[\"id\"]");
        assertThat(Json.write(new JsonSchema().output(TYPE)))
                .contains("\"required\":[\"id\",\"name\",\"type\",\"size\",\"sha256\"]")
                .contains("\"maximum\":26214400")
                .doesNotContain("oneOf");
    }

    @Test
    void what_a_file_may_be_outlives_its_module() {
        assertThat(ShapeJson.read(ShapeJson.write(TYPE))).isEqualTo(TYPE);
    }
}
