package simpul.core.web.page.sector;

import java.time.LocalDate;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;

/** A screen with the forms of several types, of which one has steps and one has rows, and one with forms of kept records. */
final class FormsSector implements Sector {
    private static final Field<String> NAME =
            Field.text("perihal", "Nama uji", "Name of the test").required();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final PartType SAMPLES = PartType.of("sampel", "Sampel", "Samples")
            .fields(
                    Field.text("nomor", "Nomor", "Number").required(),
                    Field.integer("ekor", "Ekor", "Heads").range(1, 99));
    private static final Ask REQUEST_ASKED =
            Ask.record("mohon", "Permohonan", "Request", RecordQuery.of(RequestSector.TYPE));
    private static final Ask JOURNEY_ASKED =
            Ask.record("jalan", "Perjalanan", "Journey", RecordQuery.of(JourneySector.TYPE));

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
                .screens(
                        Screen.of("bersama", "Bersama", "Together", "list", r -> together()),
                        Screen.of("satu", "Satu", "One", "list", FormsSector::one));
    }

    private static View together() {
        return View.stack(
                View.form(RequestSector.TYPE),
                View.group("Uji", "Tests", View.form(TEST), View.form(TEST)),
                View.form(JourneySector.TYPE));
    }

    private static View one(ScreenRequest r) {
        return View.stack(
                View.ask(REQUEST_ASKED, JOURNEY_ASKED),
                View.form(RequestSector.TYPE, r.chosen(REQUEST_ASKED).orElse("")),
                View.form(JourneySector.TYPE, r.chosen(JOURNEY_ASKED).orElse("")));
    }
}
