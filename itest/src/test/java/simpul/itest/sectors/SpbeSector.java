package simpul.itest.sectors;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** The SPBE worksheet (Permenpan-RB 59/2020): 47 answers in eight aspects, evidence from level three on, an index of 1 to 5. */
@Component
@SectorClaim(
        id = "uji_spbe",
        title = "Uji SPBE",
        english = "SPBE trial",
        icon = "puzzle",
        records = {"kertas_kerja:1"})
public final class SpbeSector implements Sector {
    /** Aspect by aspect how many indicators it has. */
    private static final int[] COUNTS = {10, 4, 4, 2, 8, 3, 10, 6};
    /** [M] What each aspect weighs, of 100. */
    private static final String[] WEIGHTS = {"13", "10", "10", "5", "12", "4.5", "27.5", "18"};

    private static final Map<String, BigDecimal> WEIGHT_OF = new HashMap<>();

    private static final CodeList INDICATORS = CodeList.of(
            "indikator",
            Text.of("Indikator SPBE", "SPBE indicators"),
            Edition.of(LocalDate.of(2020, 1, 1), "Permenpan-RB 59/2020 (contoh nama)", "Peraturan", indicators()));
    private static final Field<String> INDICATOR =
            Field.code("indikator", "Indikator", "Indicator", INDICATORS).required();
    private static final Field<Long> LEVEL =
            Field.integer("tingkat", "Tingkat", "Level").required().range(1, 5);
    private static final Field<String> EVIDENCE = Field.text("bukti", "Bukti", "Evidence");
    private static final PartType ANSWERS = PartType.of("jawaban", "Jawaban", "Answers")
            .fields(INDICATOR, LEVEL, EVIDENCE)
            .onePer(INDICATOR);
    private static final Field<Long> YEAR = Field.integer("tahun", "Tahun", "Year")
            .ungrouped()
            .required()
            .range(2018, 2100)
            .queryable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal penilaian", "Assessed on").required().queryable();
    private static final Field<BigDecimal> INDEX =
            Field.decimal("indeks", "Indeks SPBE", "SPBE index", 2, "").queryable();
    private static final RecordType SHEET = RecordType.of("kertas_kerja", 1, "Kertas kerja SPBE", "SPBE worksheet")
            .fields(YEAR, DAY, INDEX)
            .parts(ANSWERS)
            .key(YEAR)
            .constraints(Constraint.unique("TAHUN_GANDA", YEAR))
            .happensOn(DAY)
            .owner(Owner.REGION)
            .derive(INDEX, SpbeSector::index);
    private static final Rule PROVEN = Rule.record(
            "BUKTI_WAJIB",
            SHEET,
            "Tingkat 3 ke atas disertai bukti",
            "From level 3 on there is evidence",
            "Permenpan-RB 59/2020",
            SpbeSector::unproven);
    private static final Aggregate MEAN = Aggregate.over(SHEET).measure(Measure.count(), Measure.avg(INDEX));
    private static final Screen SCREEN = Screen.of(
                    "indeks",
                    "Indeks",
                    "Index",
                    "chart-bar",
                    r -> View.figures(Figure.of(
                            "Indeks SPBE", "SPBE index", Cell.of(r.answers().figure(MEAN, Measure.avg(INDEX)), ""))))
            .asks(MEAN);

    @Override
    public void define(SectorSpec s) {
        s.id("uji_spbe")
                .title("Uji SPBE", "SPBE trial")
                .codes(INDICATORS)
                .records(SHEET)
                .rules(PROVEN)
                .screens(SCREEN);
    }

    private static List<Code> indicators() {
        List<Code> codes = new ArrayList<>();
        for (int aspect = 0; aspect < COUNTS.length; aspect++) {
            BigDecimal each =
                    new BigDecimal(WEIGHTS[aspect]).divide(BigDecimal.valueOf(COUNTS[aspect]), 6, RoundingMode.HALF_UP);
            for (int i = 0; i < COUNTS[aspect]; i++) {
                String code = "I%02d".formatted(codes.size() + 1);
                WEIGHT_OF.put(code, each);
                codes.add(Code.of(code, Text.of("Indikator " + code, "Indicator " + code)));
            }
        }
        return codes;
    }

    /** None before all 47 are answered. */
    private static @Nullable BigDecimal index(RecordFacts sheet) {
        if (sheet.rows(ANSWERS).size() < WEIGHT_OF.size()) {
            return null;
        }
        return sheet.rows(ANSWERS).stream()
                .map(row -> WEIGHT_OF
                        .getOrDefault(row.value(INDICATOR), BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(row.value(LEVEL))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static List<Finding> unproven(RecordFacts sheet) {
        return sheet.rows(ANSWERS).stream()
                .filter(row -> row.value(LEVEL) >= 3 && row.find(EVIDENCE).isEmpty())
                .map(row -> Finding.blocking(
                        "BUKTI_KOSONG",
                        row.at(EVIDENCE),
                        Text.of("Tingkat 3 ke atas memerlukan bukti.", "From level 3 on evidence is needed.")))
                .toList();
    }
}
