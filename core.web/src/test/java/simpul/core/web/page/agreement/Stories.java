package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementDraft;
import simpul.core.model.agreement.AgreementText;
import simpul.core.model.agreement.Burden;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseDraft;
import simpul.core.model.agreement.CaseText;
import simpul.core.model.agreement.Clause;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.LegacyCase;
import simpul.core.model.agreement.LegacyDocument;
import simpul.core.model.agreement.LegacySignature;
import simpul.core.model.agreement.NewDocument;
import simpul.core.model.agreement.OwnFields;
import simpul.core.model.agreement.PartyDraft;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.PlanBasis;
import simpul.core.model.agreement.SignatoryDraft;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.StepTaken;
import simpul.core.model.agreement.Term;
import simpul.core.model.agreement.Unit;
import simpul.core.model.agreement.Upload;
import simpul.core.model.file.StoredFile;

/** Cases in every state that the pages show. */
final class Stories {
    private final CaseHouse house;

    Stories(CaseHouse house) {
        this.house = house;
    }

    static CaseText text(String title) {
        return new CaseText(
                title,
                "kelautan-perikanan",
                "Perdagangan ikan dan rumput laut antardaerah",
                "Maksud: pasokan ikan yang teratur.\nTujuan: harga yang wajar bagi nelayan.",
                List.of("perikanan"),
                Set.of());
    }

    static CaseDraft draft(String title, String partner) {
        return new CaseDraft(
                Kind.KSDD_SUKARELA,
                text(title),
                List.of(new PartyDraft(PartyRef.region(partner), List.of())),
                null,
                false);
    }

    Case drafted(String title) {
        return house.cases.draft(house.as("sek-81"), draft(title, "35")).value();
    }

    static OwnFields fields() {
        return new OwnFields(
                List.of(), PlanBasis.RPJMD_RKPD, "RPJMD 2025-2029", "APBD", new Burden(false, false, true));
    }

    static Upload upload(String name) {
        String digest = String.format(
                "%064x", new java.math.BigInteger(1, name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new Upload(new StoredFile(digest.substring(0, 64), 1_840_000, "application/pdf"), name + ".pdf");
    }

    Case filed(String seat, Case subject, DocumentKind kind, String party) {
        NewDocument paper = new NewDocument(
                kind,
                kind.title().id(),
                null,
                party,
                "1/2026",
                LocalDate.of(2026, 9, 5),
                SignerOffice.KEPALA_DAERAH,
                upload(kind.name()));
        return house.cases
                .document(house.as(seat), subject.id(), subject.version(), paper)
                .value();
    }

    /** Shared with Jawa Timur, at the offer, with the offer not yet answered. */
    Case offered(String title) {
        Case subject = drafted(title);
        subject = house.cases
                .own(house.as("sek-81"), subject.id(), subject.version(), "81", fields())
                .value();
        subject = filed("sek-81", subject, DocumentKind.KAK, "81");
        subject = house.cases
                .step(
                        house.as("sek-81"),
                        subject.id(),
                        subject.version(),
                        new StepTaken(Stage.PERSIAPAN, LocalDate.of(2026, 9, 7), ""))
                .value();
        subject = house.cases
                .share(house.as("sek-81"), subject.id(), subject.version())
                .value();
        return filed("sek-81", subject, DocumentKind.SURAT_PENAWARAN, "81");
    }

    /** A case with the given partner that runs, as legacy data; of its PKS the partner has not signed the second. */
    Case running(String title, String partner, @Nullable LocalDate partnerSigned) {
        return house.cases
                .record(
                        house.as("sek-81"),
                        new LegacyCase(
                                draft(title, partner),
                                List.of(
                                        base(partner),
                                        pks("PKS Perdagangan Ikan", partner, LocalDate.of(2025, 4, 23)),
                                        pks("PKS Budi Daya Rumput Laut", partner, partnerSigned))))
                .value();
    }

    private static LegacyDocument base(String partner) {
        LocalDate day = LocalDate.of(2025, 4, 23);
        AgreementDraft draft = new AgreementDraft(
                DocumentType.KESEPAKATAN_BERSAMA,
                new AgreementText("Kesepakatan Bersama", "", List.of("perikanan"), Set.of(), new Term(day, 60)),
                List.of(
                        new SignatoryDraft(PartyRef.region("81"), List.of(), "120.23/418/2025", true),
                        new SignatoryDraft(PartyRef.region(partner), List.of(), "415.4/77/2025", true)),
                List.of(),
                null,
                false);
        return new LegacyDocument(
                draft,
                List.of(
                        new LegacySignature("81", null, day, "Ambon"),
                        new LegacySignature(partner, null, day, "Ambon")),
                null);
    }

    private static LegacyDocument pks(String title, String partner, @Nullable LocalDate partnerSigned) {
        LocalDate day = LocalDate.of(2025, 4, 23);
        List<LegacySignature> signatures = partnerSigned == null
                ? List.of(new LegacySignature("81", null, day, "Ambon"))
                : List.of(
                        new LegacySignature("81", null, day, "Ambon"),
                        new LegacySignature(partner, null, partnerSigned, "Surabaya"));
        List<Unit> units = List.of(new Unit(null, "Dinas Kelautan dan Perikanan"));
        return new LegacyDocument(
                new AgreementDraft(
                        DocumentType.PKS,
                        new AgreementText(
                                title,
                                "Para pihak sepakat memasok ikan setiap triwulan.",
                                List.of("perikanan"),
                                Set.copyOf(Clause.minimum()),
                                new Term(day, 36)),
                        List.of(
                                new SignatoryDraft(PartyRef.region("81"), units, "523/12/2025", false),
                                new SignatoryDraft(PartyRef.region(partner), units, "", false)),
                        List.of(
                                new Commitment(
                                        "",
                                        "Memasok 40 ton ikan beku setiap triwulan",
                                        "81",
                                        null,
                                        LocalDate.of(2026, 12, 31),
                                        "perikanan",
                                        "nilai-perdagangan",
                                        new java.math.BigDecimal("1250000000"),
                                        "Rp"),
                                new Commitment(
                                        "",
                                        "Melatih 40 pembudi daya rumput laut",
                                        partner,
                                        null,
                                        LocalDate.of(2026, 6, 30),
                                        null,
                                        null,
                                        null,
                                        "")),
                        null,
                        false),
                signatures,
                null);
    }

    Agreement document(Case subject, String title) {
        return house.cases.find(house.as("sek-81").scope(), subject.id()).orElseThrow().agreements().stream()
                .filter(a -> a.title().equals(title))
                .findFirst()
                .flatMap(a -> house.agreements.find(house.as("sek-81").scope(), a.id()))
                .orElseThrow();
    }

    /** Everything at once. */
    void all() {
        drafted("Pengembangan kompetensi ASN Maluku");
        offered("Pasokan bibit ternak dan kesehatan hewan");
        running("Kerja sama perikanan Maluku dan Jawa Timur", "35", LocalDate.of(2025, 5, 2));
        running("Kesepakatan multisektor Maluku dan Kalimantan Timur", "64", null);
        running("Perdagangan antarpulau Maluku dan Sulawesi Selatan", "73", null);
    }
}
