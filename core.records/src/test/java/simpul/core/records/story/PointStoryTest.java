package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.Exports;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.Point;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.store.Cursor;

/** A record says where something is. */
class PointStoryTest {
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final Field<Point> PLACE =
            Field.point("titik", "Titik", "Place").required().queryable();
    private static final Field<Boolean> SOUTH = Field.yesNo("selatan", "Selatan", "South");
    private static final RecordType BERTH = RecordType.of("sandar", 1, "Tempat sandar", "Berth")
            .fields(NUMBER, DAY, PLACE, SOUTH)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("NOMOR_GANDA", NUMBER), Constraint.unique("TITIK_GANDA", PLACE))
            .derive(SOUTH, r -> r.value(PLACE).latitude().signum() < 0);

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(
                folder, s -> s.id("kapal").title("Kapal", "Boats").icon("fish").records(BERTH));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<RecordView> create(String number, Object place, InputStyle style) {
        return house.records.create(
                call("81"), "kapal", "sandar", Map.of("nomor", number, "tanggal", "2026-08-17", "titik", place), style);
    }

    @Test
    void it_is_kept_to_ten_centimetres_and_shown_as_on_a_map() {
        RecordView kept =
                create("S-1", "-3,6951234567; 128,181", InputStyle.PEOPLE).value();

        assertThat(kept.values())
                .containsEntry("titik", Point.of(new BigDecimal("-3.695123"), new BigDecimal("128.181")))
                .containsEntry("selatan", true);
        assertThat(Objects.requireNonNull(kept.words().get("titik")).id())
                .isEqualTo("3,695123\u00b0 LS, 128,181000\u00b0 BT");
        assertThat(Objects.requireNonNull(kept.words().get("titik")).en())
                .isEqualTo("3.695123\u00b0 S, 128.181000\u00b0 E");
    }

    @Test
    void a_point_abroad_warns_and_is_kept_and_one_beyond_the_pole_is_refused() {
        Result<RecordView> abroad = create("S-1", "-12.46,130.84", InputStyle.PROGRAMS);
        assertThat(abroad.isDone()).isTrue();
        assertThat(abroad.warnings())
                .extracting(Finding::code, Finding::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("POINT_OUTSIDE", "titik"));

        assertThat(create("S-2", "128.181,-3.695", InputStyle.PROGRAMS)
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FIELD_RANGE");
        assertThat(create("S-2", Map.of("lat", 1), InputStyle.PROGRAMS)
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FIELD_TYPE");
    }

    @Test
    void the_same_place_written_otherwise_is_the_same_place() {
        create("S-1", "-3,695; 128,181", InputStyle.PEOPLE);

        assertThat(create("S-2", "-3.6950,128.18100", InputStyle.PROGRAMS)
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("TITIK_GANDA");
        RecordSearch here = new RecordSearch("", List.of(new Condition("is", "titik", List.of("-3.695,128.181"))));
        assertThat(house.records
                        .list(officer("81"), "kapal", "sandar", here, new Cursor(50, null))
                        .value()
                        .items())
                .hasSize(1);
    }

    @Test
    void an_export_can_be_imported_again_and_a_pasted_cell_with_a_minus_is_no_formula() throws Exception {
        create("S-1", "-3,695; 128,181", InputStyle.PEOPLE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.exports
                .export(officer("81"), "kapal", "sandar", RecordSearch.ALL, Exports.Format.CSV)
                .value()
                .write(out);
        String csv = out.toString(StandardCharsets.UTF_8);

        assertThat(csv).contains("S-1;2026-08-17;\"-3.695000, 128.181000\";ya");
        assertThat(imported(csv).unchanged()).isEqualTo(1);

        ImportReport pasted = imported("Nomor\tTanggal\tTitik\n"
                + "S-2\t17/08/2026\t-4,1; 128,2\n"
                + "S-3\t17/08/2026\t-12,46; 130,84\n"
                + "S-4\t17/08/2026\t-cmd|calc\n"
                + "S-5\t17/08/2026\tAmbon\n");
        assertThat(pasted.created()).isEqualTo(2);
        assertThat(pasted.findings())
                .extracting(f -> f.row() + " " + f.column() + " " + f.finding().code())
                .containsExactly("3 Titik POINT_OUTSIDE", "4 Titik CELL_FORMULA", "5 Titik FIELD_POINT");
    }

    private ImportReport imported(String text) {
        return house.imports
                .run(call("81"), "kapal", "sandar", new ImportRequest(text, false))
                .value();
    }
}
