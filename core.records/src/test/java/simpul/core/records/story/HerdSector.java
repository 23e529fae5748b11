package simpul.core.records.story;

import java.time.LocalDate;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;

/** Animals with ear tags: on their way, where one tag travels once in the nation, and in the pens of a region. */
final class HerdSector implements Sector {
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final Field<Long> HEADS =
            Field.integer("ekor", "Ekor", "Heads").queryable();
    private static final Field<String> MARK = Field.text("cap", "Cap telinga", "Ear mark");
    private static final Field<String> TAG = Field.text("anting", "Anting", "Ear tag");
    private static final Field<String> KIND = Field.choice(
            "jenis", "Jenis", "Kind", Choice.of("SAPI", "Sapi", "Cattle"), Choice.of("DOMBA", "Domba", "Sheep"));
    private static final Field<Long> PEN = Field.integer("petak", "Petak", "Stall");
    private static final Field<String> KEEPER =
            Field.text("nik", "NIK pemelihara", "Keeper").personal();

    private static final PartType MARKED =
            PartType.of("hewan", "Hewan", "Animals").fields(MARK, KIND, KEEPER);
    private static final PartType ANIMALS =
            PartType.of("hewan", "Hewan", "Animals").fields(TAG, KIND, KEEPER);
    private static final PartType STALLS = PartType.of("isi", "Isi", "Stalls").fields(TAG, KIND, PEN, KEEPER);

    private static final RecordType PENS = RecordType.of("kandang", 1, "Kandang", "Pen")
            .fields(NUMBER, DAY)
            .parts(STALLS)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(
                    Constraint.unique("NOMOR_GANDA", NUMBER),
                    Constraint.unique("ANTING_KANDANG", STALLS, TAG),
                    Constraint.unique("PETAK_GANDA", STALLS, KIND, PEN),
                    Constraint.unique("NIK_GANDA", STALLS, KEEPER));

    /** Nobody thought of tags that come twice. */
    static final HerdSector FIRST = new HerdSector(movement(1)
            .parts(MARKED)
            .constraints(Constraint.unique("NOMOR_GANDA", NUMBER))
            .derive(HEADS, r -> (long) r.rows(MARKED).size()));

    static final HerdSector SECOND = new HerdSector(movement(2)
            .parts(ANIMALS)
            .constraints(
                    Constraint.unique("NOMOR_GANDA", NUMBER),
                    Constraint.unique("ANTING_GANDA", ANIMALS, TAG)
                            .says("Anting ini sudah diajukan.", "This ear tag is on its way already.")
                            .basedOn("Permentan 17/2023")
                            .nationwide()
                            .counting("DIAJUKAN", "DITERIMA"))
            .derive(HEADS, r -> r.rows(ANIMALS).size() * 10L)
            .upcast(1, u -> u.part("hewan", row -> row.renamed("cap", TAG)).restated(HEADS)));

    private final RecordType movement;

    private HerdSector(RecordType movement) {
        this.movement = movement;
    }

    private static RecordType movement(int schema) {
        return RecordType.of("mutasi", schema, "Mutasi", "Movement")
                .fields(NUMBER, DAY, HEADS)
                .key(NUMBER)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .workflow(Workflow.start("DRAF", "Draf", "Draft")
                        .state("DIAJUKAN", "Diajukan", "Submitted")
                        .state("DITERIMA", "Diterima", "Received")
                        .state("BATAL", "Batal", "Cancelled")
                        .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
                        .move("TERIMA", "Terima", "Receive", "DIAJUKAN", "DITERIMA", Actor.owner(Role.OPD))
                        .move("BATALKAN", "Batalkan", "Cancel", "DIAJUKAN", "BATAL", Actor.owner(Role.OPD)));
    }

    @Override
    public void define(SectorSpec s) {
        s.id("ternak").title("Peternakan", "Livestock").records(movement, PENS);
    }
}
