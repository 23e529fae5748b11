package simpul.itest.sectors;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FormStep;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** Animals that travel: a draft filled in step by step, with the papers that its route needs. */
@Component
@SectorClaim(
        id = "uji_ternak",
        title = "Uji lalu lintas ternak",
        english = "Livestock trial",
        icon = "puzzle",
        records = {"mutasi:1"})
public final class LivestockSector implements Sector {
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor permohonan", "Request number").required().queryable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal berangkat", "Leaves on").required().queryable();
    private static final Field<String> KIND = Field.choice(
                    "jenis",
                    "Jenis ternak",
                    "Species",
                    Choice.of("SAPI", "Sapi", "Cattle"),
                    Choice.of("KAMBING", "Kambing", "Goats"))
            .required();
    private static final Field<Long> HEADS = Field.integer("ekor", "Jumlah ekor", "Heads")
            .range(1, 5000)
            .requiredFrom("DIAJUKAN")
            .queryable();
    private static final Field<RecordFile> CERTIFICATE = paper(
                    "sertifikat_veteriner", "Sertifikat veteriner", "Veterinary certificate")
            .requiredFrom("DIAJUKAN");
    private static final Field<Long> CERTIFIED = Field.integer(
                    "ekor_sertifikat", "Ekor pada sertifikat", "Heads certified")
            .requiredFrom("DIAJUKAN");
    private static final Field<RecordFile> ENTRY =
            paper("rekomendasi_tujuan", "Rekomendasi kabupaten/kota penerima", "Advice of the receiving regency");
    private static final Field<RecordFile> PROVINCE =
            paper("rekomendasi_provinsi", "Rekomendasi provinsi penerima", "Advice of the receiving province");
    private static final Field<RecordFile> TEST = paper("hasil_uji", "Hasil uji laboratorium", "Laboratory result");
    private static final Field<RecordFile> QUARANTINE =
            paper("sertifikat_karantina", "Sertifikat karantina", "Quarantine certificate");
    private static final Field<String> TO = Field.region("tujuan", "Daerah tujuan", "Destination")
            .requiredFrom("DIAJUKAN")
            .queryable();
    private static final Field<String> ROUTE = Field.choice(
                    "jalur",
                    "Jalur",
                    "Route",
                    Choice.of("SEPULAU", "Satu pulau", "One island"),
                    Choice.of("ANTARPULAU", "Antarpulau", "Between islands"))
            .requiredFrom("DIAJUKAN");
    private static final Field<String> SLAUGHTERHOUSE =
            Field.text("rph_tujuan", "RPH tujuan (potong langsung)", "Slaughterhouse (direct slaughter)");
    private static final Field<Boolean> COMPLETE =
            Field.yesNo("lengkap", "Dokumen lengkap", "Papers complete").queryable();

    private static final Field<String> EAR_TAG =
            Field.text("anting", "Nomor anting", "Ear tag").required().longest(30);
    private static final PartType ANIMALS =
            PartType.of("hewan", "Hewan", "Animals").fields(EAR_TAG);

    private static final RecordType MOVEMENT = RecordType.of("mutasi", 1, "Lalu lintas ternak", "Livestock movement")
            .fields(
                    NUMBER,
                    DAY,
                    KIND,
                    HEADS,
                    CERTIFICATE,
                    CERTIFIED,
                    ENTRY,
                    PROVINCE,
                    TEST,
                    QUARANTINE,
                    TO,
                    ROUTE,
                    SLAUGHTERHOUSE,
                    COMPLETE)
            .parts(ANIMALS)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(
                    Constraint.unique("PERMOHONAN_GANDA", NUMBER),
                    Constraint.unique("ANTING_GANDA", ANIMALS, EAR_TAG)
                            .says("Hewan dengan anting ini sudah diajukan.", "An animal with this tag travels already.")
                            .basedOn("Permentan 17/2023")
                            .nationwide()
                            .counting("DIAJUKAN", "DISETUJUI"))
            .derive(COMPLETE, r -> r.find(CERTIFICATE).isPresent() && missing(r).isEmpty())
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIAJUKAN", "Diajukan", "Submitted")
                    .state("DISETUJUI", "Disetujui", "Approved")
                    .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
                    .move("SETUJUI", "Setujui", "Approve", "DIAJUKAN", "DISETUJUI", Actor.of(TO, Role.OPD))
                    .frozen("DIAJUKAN", "DISETUJUI"))
            .steps(
                    FormStep.of("ternak", "Ternak", "Animals", NUMBER, DAY, KIND, HEADS)
                            .parts(ANIMALS),
                    FormStep.of(
                            "dokumen", "Dokumen", "Papers", CERTIFICATE, CERTIFIED, ENTRY, PROVINCE, TEST, QUARANTINE),
                    FormStep.of("jalur", "Jalur", "Route", TO, ROUTE, SLAUGHTERHOUSE))
            .share(Sharing.record(TO, "DIAJUKAN", NUMBER, DAY, KIND, HEADS, TO, CERTIFICATE, COMPLETE));

    private static final Rule PAPERS = Rule.record(
                    "DOKUMEN_JALUR",
                    MOVEMENT,
                    "Dokumen lengkap menurut jalurnya",
                    "The papers that the route needs",
                    "PP 47/2014 Ps 45(4)",
                    r -> missing(r).stream().map(LivestockSector::lacks).toList())
            .onMove("AJUKAN");
    private static final Rule COUNT = Rule.record(
                    "EKOR_SERTIFIKAT",
                    MOVEMENT,
                    "Jumlah ekor sama dengan sertifikat",
                    "As many heads as the certificate says",
                    "Permentan 17/2023",
                    r -> r.value(CERTIFIED).equals(r.value(HEADS))
                            ? List.of()
                            : List.of(Finding.blocking(
                                    "EKOR_BERBEDA",
                                    CERTIFIED.code(),
                                    Text.of("Berbeda dari jumlah ekor.", "Differs from the heads."))))
            .onMove("AJUKAN");

    private static final int FREE = 0;
    private static final int INFECTED = 2;
    private static final int OUTBREAK = 3;
    private static final SectorParameter STATUS = SectorParameter.of(
                    "status_penyakit",
                    "Status penyakit hewan (0 bebas, 1 terduga, 2 tertular, 3 wabah)",
                    "Animal disease status (0 free, 1 suspected, 2 infected, 3 outbreak)",
                    FREE,
                    Text.of("tingkat", "level"))
            .basedOn("PP 47/2014 Ps 20(3), ditetapkan Menteri", "PP 47/2014 Art. 20(3), set by the minister")
            .since(LocalDate.of(2025, 1, 1))
            .range(FREE, OUTBREAK)
            .perRegion();
    private static final Rule CLOSED = Rule.record(
                    "RUTE_WABAH",
                    MOVEMENT,
                    "Ternak tidak keluar dari daerah wabah",
                    "No animals leave a region with an outbreak",
                    "PP 47/2014 Ps 20(3)",
                    r -> r.parameter(STATUS).intValue() == OUTBREAK
                            ? List.of(Finding.blocking(
                                    "ASAL_WABAH",
                                    TO.code(),
                                    Text.of("Daerah asal berstatus wabah.", "The origin has an outbreak.")))
                            : List.of())
            .onMove("AJUKAN");
    private static final Rule SPREADING = Rule.record(
                    "RUTE_TERTULAR",
                    MOVEMENT,
                    "Ternak daerah tertular tidak ke daerah bebas, kecuali dipotong langsung",
                    "Animals of an infected region do not go into a free one, except for direct slaughter",
                    "PP 47/2014 Ps 20(3)",
                    LivestockSector::spreading)
            .onMove("AJUKAN")
            .exception(SLAUGHTERHOUSE);

    private static final Aggregate ALL = Aggregate.over(MOVEMENT);
    private static final Aggregate WHOLE = Aggregate.over(MOVEMENT).where(Filter.is(COMPLETE, true));
    private static final Measure MOVED = Measure.sum(HEADS);
    private static final Aggregate APPROVED =
            Aggregate.over(MOVEMENT).where(Filter.state("DISETUJUI")).measure(MOVED);

    @Override
    public void define(SectorSpec s) {
        s.id("uji_ternak")
                .title("Uji lalu lintas ternak", "Livestock trial")
                .records(MOVEMENT)
                .parameters(STATUS)
                .rules(PAPERS, COUNT, CLOSED, SPREADING)
                .screens(Screen.of("dokumen", "Kelengkapan dokumen", "Papers", "truck", LivestockSector::figures)
                        .asks(ALL, WHOLE, APPROVED));
    }

    private static Field<RecordFile> paper(String code, String id, String en) {
        return Field.file(code, id, en).accepts("application/pdf", "image/jpeg").largest(5);
    }

    private static List<Field<RecordFile>> missing(RecordFacts movement) {
        boolean oneIsland = movement.find(ROUTE).filter("SEPULAU"::equals).isPresent();
        return (oneIsland ? Stream.of(ENTRY, PROVINCE, TEST) : Stream.of(QUARANTINE))
                .filter(f -> movement.find(f).isEmpty())
                .toList();
    }

    private static List<Finding> spreading(RuleFacts movement) {
        int here = movement.parameter(STATUS).intValue();
        int there = movement.parameter(STATUS, TO).intValue();
        return here == INFECTED && there == FREE
                ? List.of(Finding.blocking(
                        "TUJUAN_BEBAS",
                        TO.code(),
                        Text.of("Daerah tujuan berstatus bebas.", "The destination is free.")))
                : List.of();
    }

    private static Finding lacks(Field<RecordFile> paper) {
        return Finding.blocking(
                "DOKUMEN_KURANG",
                paper.code(),
                Text.of(
                        paper.label().id() + " belum dilampirkan.",
                        paper.label().en() + " is not attached."));
    }

    private static View figures(ScreenRequest request) {
        Measurement complete = Measurement.percentage(
                request.answers().count(WHOLE), request.answers().count(ALL));
        return View.figures(
                Figure.of("Dokumen lengkap", "Papers complete", Cell.of(complete.value(), "%")),
                Figure.of(
                        "Ekor disetujui",
                        "Heads approved",
                        request.answers()
                                .figure(APPROVED, MOVED)
                                .map(heads -> Cell.of(heads, "ekor"))
                                .orElseGet(() -> Cell.of(0))));
    }
}
