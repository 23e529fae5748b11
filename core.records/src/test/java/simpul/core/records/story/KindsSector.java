package simpul.core.records.story;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** A thing with a field of every kind, all of them required but the thing to which it refers. */
final class KindsSector implements Sector {
    private static final CodeList LIST = CodeList.of(
            "daftar",
            Text.of("Daftar", "List"),
            Edition.of(LocalDate.of(2020, 1, 1), "x", "x", List.of(Code.of("SKJ", Text.of("Cakalang", "Skipjack")))));
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().longest(8).queryable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();

    @Override
    public void define(SectorSpec s) {
        s.id("benda")
                .title("Benda", "Things")
                .codes(LIST)
                .records(RecordType.of("benda", 1, "Benda", "Thing")
                        .fields(
                                NUMBER,
                                DAY,
                                Field.text("pola", "Pola", "Pattern")
                                        .required()
                                        .pattern("[A-Z]{2}", "Dua huruf besar.", "Two capital letters."),
                                Field.integer("bulat", "Bulat", "Whole")
                                        .required()
                                        .range(1, 10),
                                Field.decimal("pecahan", "Pecahan", "Fraction", 2, "kg")
                                        .required()
                                        .range(0, 5),
                                Field.money("uang", "Uang", "Money").required().range(0, 1_000_000),
                                Field.yesNo("setuju", "Setuju", "Agreed").required(),
                                Field.moment("saat", "Saat", "Moment").required(),
                                Field.choice("pilihan", "Pilihan", "Choice", Choice.of("A", "Alfa", "Alpha"))
                                        .required(),
                                Field.code("kode", "Kode", "Code", LIST).required(),
                                Field.region("daerah", "Daerah", "Region").required(),
                                Field.agency("opd", "OPD", "Agency").required(),
                                Field.agreement("pks", "PKS", "Agreement").required(),
                                Field.point("titik", "Titik", "Place").required(),
                                Field.ref("acuan", "Acuan", "Reference", "benda"))
                        .key(NUMBER)
                        .happensOn(DAY)
                        .owner(Owner.REGION)
                        .constraints(Constraint.unique("BENDA_GANDA", NUMBER).says("Sudah ada.", "It is there.")));
    }
}
