package simpul.plugin.galeri;

import java.math.BigDecimal;
import java.time.LocalDate;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** What was landed from a fishing area (contoh). */
final class Catch {
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<String> AREA = Field.choice(
                    "wpp",
                    "WPPNRI",
                    "Fishing area",
                    Choice.of("714", "WPPNRI 714", "WPPNRI 714"),
                    Choice.of("715", "WPPNRI 715", "WPPNRI 715"),
                    Choice.of("718", "WPPNRI 718", "WPPNRI 718"))
            .required()
            .queryable();
    static final Field<BigDecimal> TONS = Field.decimal("berat", "Berat", "Weight", 1, "ton")
            .required()
            .range(0, 100_000)
            .queryable();

    static final RecordType TYPE = RecordType.of("tangkapan", 1, "Tangkapan", "Catch")
            .fields(DAY, AREA, TONS)
            .happensOn(DAY)
            .owner(Owner.REGION);

    private Catch() {}
}
