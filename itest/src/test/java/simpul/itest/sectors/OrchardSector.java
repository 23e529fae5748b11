package simpul.itest.sectors;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.role.Role;
import simpul.core.model.sector.JobFacts;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FormStep;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;

/** Orchards, as their first module has them; {@link OrchardAgainSector} is the next. Its daily job takes as long as a file says. */
@Component
@SectorClaim(
        id = "uji_kebun",
        title = "Uji kebun",
        english = "Orchard trial",
        records = {"panen:1", "kiriman:1", "izin:1"})
public final class OrchardSector implements Sector {
    /** The file with the word by which the job's notice names its version. */
    public static final String FILE = "simpul/itest/sectors/kebun.txt";

    /** With this word the job takes six seconds. */
    public static final String SLOWLY = "pelan";

    /** When the platform tries jobs. */
    private static final LocalDate TRIED = LocalDate.of(2026, 2, 16);

    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final Field<BigDecimal> WEIGHT =
            Field.decimal("berat", "Berat", "Weight", 2, "kg").required();
    private static final Field<String> KIND =
            Field.choice("jenis", "Jenis", "Kind", Choice.of("A", "Alfa", "Alpha"), Choice.of("B", "Beta", "Beta"));
    private static final Field<String> NOTE = Field.text("catatan", "Catatan", "Note");

    private static final RecordType PERMIT = type("izin", "Izin", "Permit")
            .fields(NUMBER, DAY, WEIGHT, KIND, NOTE)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIAJUKAN", "Diajukan", "Submitted")
                    .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
                    .frozen("DIAJUKAN"))
            .steps(
                    FormStep.of("asal", "Asal", "Origin", NUMBER, DAY, WEIGHT),
                    FormStep.of("isi", "Isi", "Load", KIND, NOTE));

    private static RecordType type(String code, String id, String en) {
        return RecordType.of(code, 1, id, en)
                .key(NUMBER)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("NOMOR_GANDA", NUMBER));
    }

    @Override
    public void define(SectorSpec s) {
        s.id("uji_kebun")
                .title("Uji kebun", "Orchard trial")
                .records(
                        type("panen", "Panen", "Harvest").fields(NUMBER, DAY, WEIGHT, KIND),
                        type("kiriman", "Kiriman", "Consignment").fields(NUMBER, DAY, NOTE),
                        PERMIT)
                .screens(Screen.of(
                        "papan", "Papan", "Board", "flag", r -> View.boardByState(RecordQuery.of(PERMIT), NUMBER)))
                .jobs(SectorJob.daily("harian", "Harian", "Daily", OrchardSector::told));
    }

    private static List<Notice> told(JobFacts facts) {
        String word = word();
        long end = System.nanoTime() + (word.equals(SLOWLY) ? 6_000_000_000L : 0);
        while (!facts.day().equals(TRIED) && System.nanoTime() < end) {
            Math.sqrt(end);
        }
        return List.of(Notice.of("Dihitung oleh " + word, "Counted by " + word));
    }

    private static String word() {
        try (InputStream in = OrchardSector.class.getResourceAsStream("kebun.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
