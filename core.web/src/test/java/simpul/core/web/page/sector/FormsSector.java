package simpul.core.web.page.sector;

import java.time.LocalDate;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.View;

/** A screen with the forms of several types, of which one has steps and one has rows. */
final class FormsSector implements Sector {
    private static final Field<String> NAME =
            Field.text("perihal", "Nama uji", "Name of the test").required();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final PartType SAMPLES = PartType.of("sampel", "Sampel", "Samples")
            .fields(
                    Field.text("nomor", "Nomor", "Number").required(),
                    Field.integer("ekor", "Ekor", "Heads").range(1, 99));

    static final RecordType TEST = RecordType.of("uji", 1, "Uji", "Test")
            .fields(NAME, DAY)
            .parts(SAMPLES)
            .happensOn(DAY)
            .owner(Owner.REGION);

    @Override
    public void define(SectorSpec s) {
        s.id("isi")
                .title("Isian", "Forms")
                .records(RequestSector.TYPE, TEST, JourneySector.TYPE)
                .screens(Screen.of(
                        "bersama",
                        "Bersama",
                        "Together",
                        "list",
                        r -> View.stack(
                                View.form(RequestSector.TYPE),
                                View.group("Uji", "Tests", View.form(TEST), View.form(TEST)),
                                View.form(JourneySector.TYPE))));
    }
}
