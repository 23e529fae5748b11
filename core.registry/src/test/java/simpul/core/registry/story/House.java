package simpul.core.registry.story;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import simpul.core.access.decide.TableOfDecisions;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementDraft;
import simpul.core.model.agreement.AgreementRules;
import simpul.core.model.agreement.AgreementText;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.Burden;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseDraft;
import simpul.core.model.agreement.CaseText;
import simpul.core.model.agreement.Cases;
import simpul.core.model.agreement.Clause;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.NewDocument;
import simpul.core.model.agreement.OwnFields;
import simpul.core.model.agreement.PartyDraft;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.PlanBasis;
import simpul.core.model.agreement.SectorVerdict;
import simpul.core.model.agreement.SignatoryDraft;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Signing;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.StepTaken;
import simpul.core.model.agreement.Term;
import simpul.core.model.agreement.Unit;
import simpul.core.model.agreement.Upload;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.file.StoredFile;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.registry.cases.BatchDesk;
import simpul.core.registry.cases.CaseDesk;
import simpul.core.registry.desk.Desk;
import simpul.core.registry.desk.LawDefaults;
import simpul.core.registry.documents.AgreementDesk;
import simpul.core.registry.evaluation.EvaluationParameters;
import simpul.core.registry.evaluation.RoundOpening;
import simpul.core.store.region.UrusanTable;
import simpul.core.store.testing.StoreFixture;

/** Maluku and Jawa Timur on Simpul, each with a sekretariat and a fisheries agency; other regions are not. */
final class House implements AutoCloseable {
    static final String MALUKU = "81";
    static final String JATIM = "35";
    static final String KALTIM = "64";
    static final Call BY_MALUKU = Call.of(StoreFixture.caller(MALUKU, Role.SEKRETARIAT));
    static final Call BY_JATIM = Call.of(StoreFixture.caller(JATIM, Role.SEKRETARIAT));
    static final Call BY_KALTIM = Call.of(StoreFixture.caller(KALTIM, Role.SEKRETARIAT));
    static final Call BY_DKP_MALUKU = Call.of(StoreFixture.caller(MALUKU, "dkp-81", Role.OPD));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final StoreFixture fixture;
    final Desk desk;
    final Cases cases;
    final Agreements agreements;
    final BatchDesk batches;
    /** What sectors say; nothing unless a test says otherwise. */
    AgreementRules sectors = (scope, agreement, of) -> SectorVerdict.NONE;

    House(Path folder) {
        fixture = StoreFixture.in(folder);
        fixture.declare(new LawDefaults()).declare(new EvaluationParameters());
        desk = new Desk(
                fixture.store(),
                new TableOfDecisions(),
                fixture.regions(),
                new UrusanTable(),
                fixture.parameters(),
                fixture.workingDays(),
                fixture.entropy(),
                new RoundOpening(
                        fixture.store(),
                        fixture.parameters(),
                        fixture.workingDays(),
                        fixture.regions(),
                        fixture.entropy()));
        cases = new CaseDesk(desk);
        agreements = new AgreementDesk(desk, (scope, agreement, of) -> sectors.verdict(scope, agreement, of));
        batches = new BatchDesk(desk);
        for (String region : List.of(MALUKU, JATIM)) {
            join(region);
        }
    }

    /** Gives a region its sekretariat and its fisheries agency. */
    void join(String region) {
        fixture.store()
                .write(fixture.call(region, Role.SEKRETARIAT), tx -> {
                    tx.port(PostStore.class)
                            .add(new Post(
                                    "sekretariat-" + region,
                                    region,
                                    null,
                                    Role.SEKRETARIAT,
                                    "TKKSD " + region,
                                    null,
                                    1));
                    tx.port(AgencyStore.class)
                            .add(new Agency(
                                    "dkp-" + region,
                                    region,
                                    "Dinas Kelautan dan Perikanan",
                                    "DKP",
                                    List.of("kelautan-perikanan"),
                                    1));
                    tx.audit(AuditNote.of("test.join", "region", region));
                    return Result.done(true);
                })
                .value();
    }

    static CaseText text(String title) {
        return new CaseText(
                title,
                "kelautan-perikanan",
                "Perdagangan ikan antardaerah",
                "Maksud dan tujuan.",
                List.of("perikanan"),
                Set.of());
    }

    static CaseDraft draftWith(String partner) {
        return new CaseDraft(
                Kind.KSDD_SUKARELA,
                text("Kerja sama perikanan"),
                List.of(new PartyDraft(PartyRef.region(partner), List.of())),
                null,
                false);
    }

    Case drafted(String partner) {
        return cases.draft(BY_MALUKU, draftWith(partner)).value();
    }

    static OwnFields fields() {
        return new OwnFields(
                List.of(), PlanBasis.RPJMD_RKPD, "RPJMD 2025-2029", "APBD", new Burden(false, false, true));
    }

    Case answered(Call by, Case subject, String party) {
        return cases.own(by, subject.id(), subject.version(), party, fields()).value();
    }

    static NewDocument paper(DocumentKind kind, String party) {
        return new NewDocument(
                kind,
                kind.title().id(),
                null,
                party,
                "1/2026",
                LocalDate.of(2026, 1, 5),
                SignerOffice.KEPALA_DAERAH,
                upload(kind.name()));
    }

    static Upload upload(String name) {
        String digest = String.format(
                "%064x", new java.math.BigInteger(1, name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new Upload(new StoredFile(digest.substring(0, 64), 100, "application/pdf"), name + ".pdf");
    }

    Case filed(Call by, Case subject, DocumentKind kind, String party) {
        return cases.document(by, subject.id(), subject.version(), paper(kind, party))
                .value();
    }

    Case stepped(Call by, Case subject, Stage stage) {
        return cases.step(by, subject.id(), subject.version(), new StepTaken(stage, null, ""))
                .value();
    }

    /** A shared case that stands at the signing of its KB. */
    Case atBaseSigning(String partner) {
        boolean joined = !partner.equals(KALTIM);
        Case subject = answered(BY_MALUKU, drafted(partner), MALUKU);
        subject = filed(BY_MALUKU, subject, DocumentKind.KAK, MALUKU);
        subject = stepped(BY_MALUKU, subject, Stage.PERSIAPAN);
        subject = cases.share(BY_MALUKU, subject.id(), subject.version()).value();
        subject = filed(BY_MALUKU, subject, DocumentKind.SURAT_PENAWARAN, MALUKU);
        Call other = joined ? BY_JATIM : BY_MALUKU;
        subject = filed(other, subject, DocumentKind.SURAT_JAWABAN, partner);
        subject = stepped(BY_MALUKU, subject, Stage.PENAWARAN);
        subject = answered(other, subject, partner);
        subject = filed(BY_MALUKU, subject, DocumentKind.RANCANGAN_KB, MALUKU);
        Agreement base = base(subject);
        Call turn = subject.sharing().turn().equals(MALUKU) ? BY_MALUKU : BY_JATIM;
        agreements
                .edit(
                        turn,
                        base.id(),
                        base.version(),
                        new AgreementText(
                                "KB perikanan",
                                "Isi",
                                List.of("perikanan"),
                                Set.of(Clause.OBJEK),
                                new Term(LocalDate.of(2026, 2, 1), 36)))
                .value();
        return stepped(BY_MALUKU, subject, Stage.PENYUSUNAN_KB);
    }

    Agreement base(Case subject) {
        String id = cases.find(BY_MALUKU.scope(), subject.id())
                .orElseThrow()
                .agreements()
                .get(0)
                .id();
        return agreements.find(BY_MALUKU.scope(), id).orElseThrow();
    }

    static Signing byHead(String day) {
        return new Signing(SignerOffice.KEPALA_DAERAH, "", LocalDate.parse(day), "Ambon", null, null);
    }

    Agreement signed(Call by, Agreement document, String slot, Signing signing) {
        return agreements
                .sign(by, document.id(), document.version(), slot, signing)
                .value();
    }

    /** A case whose stages a-e are finished. */
    Case ready() {
        Case subject = atBaseSigning(JATIM);
        Agreement base = base(subject);
        base = signed(BY_MALUKU, base, "s1", byHead("2026-02-01"));
        signed(BY_JATIM, base, "s2", byHead("2026-02-03"));
        subject = stepped(BY_MALUKU, subject, Stage.PENANDATANGANAN_KB);
        return stepped(BY_MALUKU, subject, Stage.PERSETUJUAN_DPRD);
    }

    static AgreementDraft pks() {
        return pks(List.of(new Unit(null, "Dinas Kelautan dan Perikanan")));
    }

    /** @param agencies that sign and carry it out in both regions; none where the heads of the regions sign */
    static AgreementDraft pks(List<Unit> agencies) {
        return new AgreementDraft(
                DocumentType.PKS,
                new AgreementText(
                        "PKS lalu lintas ikan",
                        "Isi",
                        List.of("perikanan"),
                        Set.copyOf(Clause.minimum()),
                        new Term(LocalDate.of(2026, 3, 1), 24)),
                List.of(
                        new SignatoryDraft(PartyRef.region(MALUKU), agencies, "", agencies.isEmpty()),
                        new SignatoryDraft(PartyRef.region(JATIM), agencies, "", agencies.isEmpty())),
                List.of(),
                null,
                false);
    }

    Agreement atSigning(Case subject) {
        return atSigning(subject, pks());
    }

    Agreement atSigning(Case subject, AgreementDraft draft) {
        Agreement pks = agreements.draft(BY_MALUKU, subject.id(), draft).value();
        pks = agreements.share(BY_MALUKU, pks.id(), pks.version()).value();
        pks = agreements
                .document(BY_MALUKU, pks.id(), pks.version(), paper(DocumentKind.RANCANGAN_PKS, MALUKU))
                .value();
        return agreements
                .step(BY_MALUKU, pks.id(), pks.version(), new StepTaken(Stage.PENYUSUNAN_PKS, null, ""))
                .value();
    }

    @Override
    public void close() {
        fixture.close();
    }
}
