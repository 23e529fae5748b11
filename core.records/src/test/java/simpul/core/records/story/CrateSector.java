package simpul.core.records.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Upcast;

/** Loads of crates in three schemas: the fields of a crate change, and then the part itself is called something else. */
final class CrateSector implements Sector {
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    private static final Field<BigDecimal> TOTAL = Field.decimal("total", "Total", "Total", 2, "kg");

    private static final Field<BigDecimal> WEIGHT = Field.decimal("berat", "Berat", "Weight", 1, "kg");
    private static final Field<String> KIND = Field.choice(
            "jenis", "Jenis", "Kind", Choice.of("K", "Kayu", "Wood"), Choice.of("P", "Plastik", "Plastic"));
    private static final Field<String> MARK = Field.text("tanda", "Tanda", "Mark");
    private static final PartType OLD_CRATES =
            PartType.of("peti", "Peti", "Crates").fields(WEIGHT, KIND, MARK);

    private static final Field<BigDecimal> MASS = Field.decimal("massa", "Massa", "Mass", 2, "kg");
    private static final Field<String> NEW_KIND = Field.choice(
            "jenis", "Jenis", "Kind", Choice.of("KAYU", "Kayu", "Wood"), Choice.of("P", "Plastik", "Plastic"));
    private static final Field<String> SEAL = Field.text("segel", "Segel", "Seal");
    private static final PartType CRATES = PartType.of("peti", "Peti", "Crates").fields(MASS, NEW_KIND, SEAL);
    private static final PartType BOXES = PartType.of("wadah", "Wadah", "Boxes").fields(MASS, NEW_KIND, SEAL);

    static final RecordType FIRST = type(1).parts(OLD_CRATES)
            .derive(
                    TOTAL,
                    r -> r.rows(OLD_CRATES).stream()
                            .map(c -> c.value(WEIGHT))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
    static final RecordType SECOND =
            type(2).parts(CRATES).derive(TOTAL, r -> total(r.rows(CRATES))).upcast(1, CrateSector::second);
    static final RecordType THIRD = type(3).parts(BOXES)
            .derive(TOTAL, r -> total(r.rows(BOXES)).add(BigDecimal.ONE))
            .upcast(1, CrateSector::second)
            .upcast(2, u -> u.renamed("peti", "wadah").restated(TOTAL));

    /** The part and the fields of its rows are called something else from the same schema on. */
    static final RecordType AT_ONCE = type(2).parts(BOXES)
            .derive(TOTAL, r -> total(r.rows(BOXES)))
            .upcast(1, u -> second(u, "wadah").renamed("peti", "wadah").restated(TOTAL));

    private final RecordType type;

    CrateSector(RecordType type) {
        this.type = type;
    }

    private static Upcast second(Upcast u) {
        return second(u, "peti");
    }

    private static Upcast second(Upcast u, String part) {
        return u.part(
                part,
                row -> row.renamed("berat", MASS)
                        .scaled(MASS, 1)
                        .recoded(NEW_KIND, Map.of("K", "KAYU"))
                        .defaulted(SEAL, "tanpa")
                        .dropped("tanda"));
    }

    private static BigDecimal total(java.util.List<simpul.core.model.sector.record.Row> rows) {
        return rows.stream().map(c -> c.value(MASS)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static RecordType type(int schema) {
        return RecordType.of("muatan", schema, "Muatan", "Load")
                .fields(NUMBER, DAY, TOTAL)
                .key(NUMBER)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("NOMOR_GANDA", NUMBER));
    }

    @Override
    public void define(SectorSpec s) {
        s.id("muat").title("Muat", "Loads").records(type);
    }
}
