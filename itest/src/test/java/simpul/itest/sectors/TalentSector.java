package simpul.itest.sectors;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;
import simpul.core.model.sector.view.Box;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Matrix;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** Officials by nine competencies: job match without over-compensation, and the nine-box of the newest assessment of each. */
@Component
@SectorClaim(
        id = "uji_talenta",
        title = "Uji talenta",
        english = "Talent trial",
        icon = "puzzle",
        records = {"asesmen:1"})
public final class TalentSector implements Sector {
    private static final CodeList COMPETENCIES = CodeList.of(
            "kompetensi",
            Text.of("Kompetensi", "Competencies"),
            Edition.of(
                    LocalDate.of(2017, 1, 1),
                    "Permenpan-RB 38/2017 (contoh nama)",
                    "Peraturan",
                    Stream.of("K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9")
                            .map(c -> Code.of(c, Text.of("Kompetensi " + c, "Competency " + c)))
                            .toList()));
    private static final Field<String> COMPETENCY =
            Field.code("kompetensi", "Kompetensi", "Competency", COMPETENCIES).required();
    private static final Field<Long> STANDARD =
            Field.integer("standar", "Standar", "Standard").required().range(1, 5);
    private static final Field<Long> LEVEL =
            Field.integer("capaian", "Capaian", "Achieved").required().range(1, 5);
    private static final PartType LEVELS = PartType.of("penilaian", "Penilaian", "Assessment")
            .fields(COMPETENCY, STANDARD, LEVEL)
            .onePer(COMPETENCY);
    private static final Field<String> OFFICIAL = Field.text("nip", "NIP", "NIP")
            .required()
            .personal()
            .queryable()
            .pattern("\\d{18}", "18 angka", "18 digits");
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal asesmen", "Assessed on").required().queryable();
    private static final Field<String> PERFORMANCE = Field.choice(
                    "kinerja",
                    "Kinerja",
                    "Performance",
                    Choice.of("1", "Di bawah ekspektasi", "Below expectation"),
                    Choice.of("2", "Sesuai ekspektasi", "As expected"),
                    Choice.of("3", "Di atas ekspektasi", "Above expectation"))
            .required()
            .queryable();
    private static final Field<BigDecimal> MATCH =
            Field.decimal("jpm", "Job person match", "Job person match", 2, "%").queryable();
    private static final Field<String> POTENTIAL = Field.choice(
                    "potensi",
                    "Potensi",
                    "Potential",
                    Choice.of("1", "Rendah", "Low"),
                    Choice.of("2", "Menengah", "Medium"),
                    Choice.of("3", "Tinggi", "High"))
            .queryable();
    private static final RecordType ASSESSMENT = RecordType.of("asesmen", 1, "Asesmen", "Assessment")
            .fields(OFFICIAL, DAY, PERFORMANCE, MATCH, POTENTIAL)
            .parts(LEVELS)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .derive(MATCH, TalentSector::match)
            .derive(POTENTIAL, TalentSector::potential);
    private static final Rule COMPLETE = Rule.record(
            "SEMBILAN_KOMPETENSI",
            ASSESSMENT,
            "Sembilan kompetensi dinilai sebelum JPM dihitung",
            "Nine competencies are assessed before the match is computed",
            "Permenpan-RB 38/2017",
            r -> r.rows(LEVELS).size() == 9
                    ? List.of()
                    : List.of(Finding.blocking(
                            "KOMPETENSI_KURANG",
                            LEVELS.code(),
                            Text.of(
                                    "Baru " + r.rows(LEVELS).size() + " dari 9 kompetensi dinilai.",
                                    "Only " + r.rows(LEVELS).size() + " of 9 competencies are assessed."))));
    private static final Aggregate BOXES =
            Aggregate.over(ASSESSMENT).newestPer(OFFICIAL).by(Dimension.of(PERFORMANCE), Dimension.of(POTENTIAL));
    private static final Screen SCREEN = Screen.of(
                    "kotak", "Sembilan kotak", "Nine boxes", "users", TalentSector::boxes)
            .asks(BOXES);

    @Override
    public void define(SectorSpec s) {
        s.id("uji_talenta")
                .title("Uji talenta", "Talent trial")
                .codes(COMPETENCIES)
                .records(ASSESSMENT)
                .rules(COMPLETE)
                .screens(SCREEN);
    }

    /** What one competency has too much does not make up for what another lacks. */
    private static @Nullable BigDecimal match(RecordFacts r) {
        long standard =
                r.rows(LEVELS).stream().mapToLong(row -> row.value(STANDARD)).sum();
        long reached = r.rows(LEVELS).stream().mapToLong(TalentSector::capped).sum();
        return standard == 0
                ? null
                : BigDecimal.valueOf(reached * 100).divide(BigDecimal.valueOf(standard), 2, RoundingMode.HALF_UP);
    }

    private static long capped(Row row) {
        return Math.min(row.value(LEVEL), row.value(STANDARD));
    }

    /** [M] The cut-offs of mapping: 90 and 78. */
    private static @Nullable String potential(RecordFacts r) {
        return r.find(MATCH)
                .map(m -> m.intValue() >= 90 ? "3" : m.intValue() >= 78 ? "2" : "1")
                .orElse(null);
    }

    private static View boxes(ScreenRequest request) {
        Matrix matrix = Matrix.of("Sembilan kotak", "Nine boxes")
                .rows("Kinerja", "Performance", words(PERFORMANCE))
                .columns("Potensi", "Potential", words(POTENTIAL));
        for (Group group : request.answers().to(BOXES)) {
            int row = Integer.parseInt(group.key(Dimension.of(PERFORMANCE)).orElse("1")) - 1;
            int column = Integer.parseInt(group.key(Dimension.of(POTENTIAL)).orElse("1")) - 1;
            matrix = matrix.put(row, column, Box.of(Cell.of(group.count())));
        }
        return View.matrix(matrix);
    }

    private static List<Text> words(Field<String> choices) {
        return choices.choices().stream().map(Choice::label).toList();
    }
}
