package simpul.core.web.page.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FormStep;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.View;

/** Harvests in two versions of their module: the second has other names and codes, and asks for more. */
record HarvestSector(RecordType type) implements Sector {
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final Field<BigDecimal> WEIGHT =
            Field.decimal("berat", "Berat", "Weight", 2, "kg").required();
    private static final Field<String> KIND =
            Field.choice("jenis", "Jenis", "Kind", Choice.of("A", "Alfa", "Alpha"), Choice.of("B", "Beta", "Beta"));
    private static final Field<String> NOTE = Field.text("catatan", "Catatan", "Note");
    private static final PartType CRATES = PartType.of("peti", "Peti", "Crates")
            .fields(Field.text("kode", "Kode", "Code").required());

    private static final Field<BigDecimal> MASS =
            Field.decimal("massa", "Massa", "Mass", 2, "kg").required();
    private static final Field<String> NEW_KIND =
            Field.choice("jenis", "Jenis", "Kind", Choice.of("ALFA", "Alfa", "Alpha"), Choice.of("B", "Beta", "Beta"));
    private static final Field<BigDecimal> MOISTURE =
            Field.decimal("kadar", "Kadar air", "Moisture", 1, "%").required();
    private static final Field<Boolean> SOUND = Field.yesNo("utuh", "Utuh", "Sound");
    private static final Field<String> BOAT =
            Field.text("kapal", "Kapal", "Boat").required();
    private static final Field<String> MARK =
            Field.text("tanda", "Tanda", "Mark").required();
    private static final PartType NEW_CRATES =
            PartType.of("peti", "Peti", "Crates").fields(MARK);

    /** What ran first. */
    static final HarvestSector FIRST =
            new HarvestSector(type(1).fields(NUMBER, DAY, WEIGHT, KIND, NOTE).parts(CRATES));

    /** The first with one kind more. */
    static final HarvestSector RICHER = new HarvestSector(type(1).fields(
                    NUMBER,
                    DAY,
                    WEIGHT,
                    Field.choice(
                            "jenis",
                            "Jenis",
                            "Kind",
                            Choice.of("A", "Alfa", "Alpha"),
                            Choice.of("B", "Beta", "Beta"),
                            Choice.of("C", "Gama", "Gamma")),
                    NOTE)
            .parts(CRATES));

    /** All that is new follows from what was asked before. */
    static final HarvestSector SECOND = new HarvestSector(second(MOISTURE, SOUND));

    /** It asks for a boat, and no older record says which. */
    static final HarvestSector ASKING = new HarvestSector(second(MOISTURE, SOUND, BOAT));

    private static final Workflow FLOW = Workflow.start("DRAF", "Draf", "Draft")
            .state("DIAJUKAN", "Diajukan", "Submitted")
            .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
            .frozen("DIAJUKAN");

    /** The first in steps. */
    static final HarvestSector STEPWISE = new HarvestSector(FIRST.type()
            .workflow(FLOW)
            .steps(
                    FormStep.of("asal", "Asal", "Origin", NUMBER, DAY, WEIGHT),
                    FormStep.of("isi", "Isi", "Load", KIND, NOTE).parts(CRATES)));

    /** The second in one page again. */
    static final HarvestSector DRAFTED = new HarvestSector(SECOND.type().workflow(FLOW));

    /** The second, with other things in other steps, and one more of them. */
    static final HarvestSector STEPWISE_AGAIN = new HarvestSector(SECOND.type()
            .workflow(FLOW)
            .steps(
                    FormStep.of("asal", "Asal", "Origin", NUMBER, DAY, MASS, MOISTURE),
                    FormStep.of("isi", "Isi", "Load", SOUND).parts(NEW_CRATES),
                    FormStep.of("golongan", "Golongan", "Class", NEW_KIND)));

    private static RecordType second(Field<?>... more) {
        Field<?>[] all = new Field<?>[4 + more.length];
        System.arraycopy(new Field<?>[] {NUMBER, DAY, MASS, NEW_KIND}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return type(2).fields(all)
                .parts(NEW_CRATES)
                .upcast(
                        1,
                        u -> u.renamed("berat", MASS)
                                .recoded(NEW_KIND, Map.of("A", "ALFA"))
                                .defaulted(MOISTURE, new BigDecimal("12.5"))
                                .defaulted(SOUND, true)
                                .dropped("catatan")
                                .part(NEW_CRATES, row -> row.renamed("kode", MARK)));
    }

    private static RecordType type(int schema) {
        return RecordType.of("panen", schema, "Panen", "Harvest").happensOn(DAY).owner(Owner.REGION);
    }

    @Override
    public void define(SectorSpec s) {
        s.id("kebun")
                .title("Kebun", "Orchards")
                .records(type)
                .screens(Screen.of("isi", "Isi", "Fill in", "fish", r -> View.form(type)));
    }
}
