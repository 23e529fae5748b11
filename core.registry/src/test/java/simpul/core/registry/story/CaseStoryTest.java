package simpul.core.registry.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.registry.story.House.BY_JATIM;
import static simpul.core.registry.story.House.BY_KALTIM;
import static simpul.core.registry.story.House.BY_MALUKU;
import static simpul.core.registry.story.House.JATIM;
import static simpul.core.registry.story.House.KALTIM;
import static simpul.core.registry.story.House.MALUKU;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Burden;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseDraft;
import simpul.core.model.agreement.CaseFilter;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.DprdEntry;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.NewDocument;
import simpul.core.model.agreement.OwnFields;
import simpul.core.model.agreement.PartyDraft;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.PlanBasis;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Standing;
import simpul.core.model.agreement.StepTaken;
import simpul.core.model.agreement.Unit;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;

/** From the first draft of a case to its finished stages a-e. */
final class CaseStoryTest {
    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void open() {
        house = new House(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aDraftExistsForItsRegionOnlyUntilItIsShared() {
        Case draft = house.drafted(JATIM);

        assertThat(house.cases.find(BY_MALUKU.scope(), draft.id())).isPresent();
        assertThat(house.cases.find(BY_JATIM.scope(), draft.id())).isEmpty();
        assertThat(house.cases
                        .edit(BY_JATIM, draft.id(), 1, House.text("X"))
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.NOT_FOUND);

        house.cases.share(BY_MALUKU, draft.id(), 1).value();

        assertThat(house.cases.find(BY_JATIM.scope(), draft.id())).isPresent();
        assertThat(house.cases.find(BY_KALTIM.scope(), draft.id())).isEmpty();
    }

    @Test
    void aStepThatIsNotReadyIsAnsweredWithEverythingThatIsMissing() {
        Case draft = house.drafted(JATIM);

        Result<Case> refused = house.cases.step(BY_MALUKU, draft.id(), 1, new StepTaken(Stage.PERSIAPAN, null, ""));

        assertThat(refused.problem().findings())
                .filteredOn(Finding::blocks)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("PLAN_BASIS_MISSING", "PAPER_MISSING");
        assertThat(refused.problem().findings())
                .filteredOn(Finding::blocks)
                .allSatisfy(f -> assertThat(f.basis()).startsWith("PP 28/2018"));
    }

    @Test
    void aStepOutOfOrderSaysWhichStageIsOpen() {
        Case draft = house.drafted(JATIM);

        Result<Case> refused = house.cases.step(BY_MALUKU, draft.id(), 1, new StepTaken(Stage.PENYUSUNAN_KB, null, ""));

        assertThat(refused.problem().findings())
                .extracting(Finding::code)
                .contains("STEP_OUT_OF_ORDER", "PAPER_MISSING");
    }

    @Test
    void thePartiesEditTheSharedTextByTurns() {
        Case shared = house.cases.share(BY_MALUKU, house.drafted(JATIM).id(), 1).value();

        assertThat(shared.sharing().turn()).isEqualTo(JATIM);
        assertThat(house.cases
                        .edit(BY_MALUKU, shared.id(), 2, House.text("Oleh Maluku"))
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
        Case edited = house.cases
                .edit(BY_JATIM, shared.id(), 2, House.text("Oleh Jatim"))
                .value();
        Case back = house.cases.turn(BY_JATIM, edited.id(), 3, "Silakan").value();

        assertThat(back.title()).isEqualTo("Oleh Jatim");
        assertThat(back.sharing().turn()).isEqualTo(MALUKU);
        assertThat(house.cases
                        .edit(BY_MALUKU, back.id(), 4, House.text("Oleh Maluku"))
                        .isDone())
                .isTrue();
    }

    @Test
    void aPartyOnSimpulEditsItsOwnFieldsAndNobodyElseDoes() {
        Case shared = house.cases.share(BY_MALUKU, house.drafted(JATIM).id(), 1).value();

        assertThat(house.cases
                        .own(BY_MALUKU, shared.id(), 2, JATIM, House.fields())
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(house.answered(BY_JATIM, shared, JATIM)
                        .party(JATIM)
                        .orElseThrow()
                        .plan())
                .isEqualTo(PlanBasis.RPJMD_RKPD);
    }

    @Test
    void aStaleVersionIsRefused() {
        Case draft = house.drafted(JATIM);
        house.cases.edit(BY_MALUKU, draft.id(), 1, House.text("Dua")).value();

        assertThat(house.cases
                        .edit(BY_MALUKU, draft.id(), 1, House.text("Tiga"))
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.STALE);
    }

    @Test
    void aPartnerThatIsNotOnSimpulIsSpokenForAndConfirmsOnceItJoins() {
        Case subject = house.atBaseSigning(KALTIM);
        assertThat(subject.documents())
                .filteredOn(d -> d.party().equals(KALTIM))
                .extracting(d -> d.recorded().standing())
                .containsExactly(Standing.DICATAT_OLEH);

        house.join(KALTIM);
        String letter = subject.documents().stream()
                .filter(d -> d.party().equals(KALTIM))
                .findFirst()
                .orElseThrow()
                .id();
        Case confirmed = house.cases
                .answer(BY_KALTIM, subject.id(), subject.version(), letter, true, "")
                .value();

        assertThat(confirmed.documents())
                .filteredOn(d -> d.id().equals(letter))
                .extracting(d -> d.recorded().standing())
                .containsExactly(Standing.DIKONFIRMASI);
        assertThat(house.cases
                        .document(
                                BY_MALUKU,
                                subject.id(),
                                confirmed.version(),
                                House.paper(DocumentKind.SURAT_JAWABAN, KALTIM))
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
    }

    @Test
    void aCodeOfThePastIsAnsweredWithItsSuccessor() {
        Result<Case> refused = house.cases.draft(BY_MALUKU, House.draftWith("91.01"));
        assertThat(refused.problem().findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("REGION_REPLACED");
            assertThat(f.message().id()).contains("berlaku sampai 2022-07-24", "93.01 Kabupaten Merauke");
        });
        assertThat(house.cases.draft(BY_MALUKU, House.draftWith("93.01")).isDone())
                .isTrue();
    }

    @Test
    void replacingThePartiesOfADraftKeepsTheAgenciesOfThoseThatStay() {
        Case draft = house.cases
                .draft(
                        House.BY_DKP_MALUKU,
                        new CaseDraft(
                                Kind.KSDD_SUKARELA,
                                House.text("Konsep"),
                                List.of(new PartyDraft(
                                        PartyRef.region(JATIM),
                                        List.of(new Unit(null, "Dinas Kelautan dan Perikanan")))),
                                null,
                                false))
                .value();
        Case replaced = house.cases
                .parties(
                        BY_MALUKU,
                        draft.id(),
                        draft.version(),
                        List.of(
                                new PartyDraft(PartyRef.region(JATIM), List.of()),
                                new PartyDraft(PartyRef.region(KALTIM), List.of())))
                .value();

        assertThat(replaced.parties())
                .extracting(p -> p.key() + " " + p.units().size())
                .containsExactly("81 1", "35 1", "64 0");
    }

    @Test
    void aFurtherVersionStaysWithItsPartyAndPutsItsNumberDateAndOfficeRight() {
        Case subject = house.answered(BY_MALUKU, house.drafted(JATIM), MALUKU);
        subject = house.filed(BY_MALUKU, subject, DocumentKind.KAK, MALUKU);
        subject = house.stepped(BY_MALUKU, subject, Stage.PERSIAPAN);
        subject = house.cases.share(BY_MALUKU, subject.id(), subject.version()).value();
        NewDocument wrong = new NewDocument(
                DocumentKind.SURAT_PENAWARAN,
                "Surat penawaran",
                null,
                null,
                "1/DKP",
                LocalDate.of(2026, 1, 5),
                SignerOffice.KEPALA_PD,
                House.upload("satu"));
        subject = house.cases
                .document(BY_MALUKU, subject.id(), subject.version(), wrong)
                .value();
        String offer = subject.documents().get(1).id();
        NewDocument right = new NewDocument(
                DocumentKind.SURAT_PENAWARAN,
                "",
                offer,
                null,
                "2/GUB",
                null,
                SignerOffice.KEPALA_DAERAH,
                House.upload("dua"));

        assertThat(house.cases
                        .document(BY_JATIM, subject.id(), subject.version(), right)
                        .problem()
                        .kind())
                .as("a partner puts no version over a paper that is not its own")
                .isEqualTo(ProblemKind.FORBIDDEN);
        DocumentEntry mended = house.cases
                .document(BY_MALUKU, subject.id(), subject.version(), right)
                .value()
                .documents()
                .get(1);
        assertThat(mended.issuer()).isEqualTo(SignerOffice.KEPALA_DAERAH);
        assertThat(mended.number()).isEqualTo("2/GUB");
        assertThat(mended.dated()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(mended.title()).isEqualTo("Surat penawaran");
        assertThat(mended.versions()).extracting(v -> v.name()).containsExactly("satu.pdf", "dua.pdf");
    }

    @Test
    void theBaseDocumentIsSignedInAnyOrderAndAMissingScanOnlyWarns() {
        Case subject = house.atBaseSigning(JATIM);
        Agreement base = house.base(subject);
        assertThat(base.slots()).extracting(s -> s.office()).containsExactly("Gubernur Maluku", "Gubernur Jawa Timur");

        base = house.signed(BY_JATIM, base, "s2", House.byHead("2026-02-03"));
        Result<Case> early = house.cases.step(
                BY_MALUKU, subject.id(), subject.version(), new StepTaken(Stage.PENANDATANGANAN_KB, null, ""));
        assertThat(early.problem().findings()).extracting(Finding::code).contains("SLOT_UNSIGNED");
        house.signed(BY_MALUKU, base, "s1", House.byHead("2026-02-01"));

        Result<Case> done = house.cases.step(
                BY_MALUKU, subject.id(), subject.version(), new StepTaken(Stage.PENANDATANGANAN_KB, null, ""));

        assertThat(done.warnings()).extracting(Finding::code).contains("SLOT_WITHOUT_SCAN", "NUMBER_EXPECTED");
        assertThat(done.value().stage()).isEqualTo(Stage.PERSETUJUAN_DPRD);
        assertThat(done.value().since()).hasToString("2026-02-03");
    }

    @Test
    void aBurdenCallsForTheDprdAndItsDecisionLetsTheStepPass() {
        Case subject = house.atBaseSigning(JATIM);
        OwnFields burden = new OwnFields(List.of(), PlanBasis.RPJMD_RKPD, "", "", new Burden(false, true, true));
        subject = house.cases
                .own(BY_JATIM, subject.id(), subject.version(), JATIM, burden)
                .value();
        Agreement base = house.signed(BY_MALUKU, house.base(subject), "s1", House.byHead("2026-02-01"));
        house.signed(BY_JATIM, base, "s2", House.byHead("2026-02-03"));
        subject = house.stepped(BY_MALUKU, subject, Stage.PENANDATANGANAN_KB);
        StepTaken step = new StepTaken(Stage.PERSETUJUAN_DPRD, null, "");

        assertThat(house.cases
                        .step(BY_MALUKU, subject.id(), subject.version(), step)
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("DPRD_NOT_ASKED");
        DprdEntry approved = new DprdEntry(
                JATIM, java.time.LocalDate.of(2026, 2, 10), true, java.time.LocalDate.of(2026, 3, 1), "12/DPRD", "");
        subject = house.cases
                .dprd(BY_JATIM, subject.id(), subject.version(), approved)
                .value();

        assertThat(house.stepped(BY_MALUKU, subject, Stage.PERSETUJUAN_DPRD).stage())
                .isEqualTo(Stage.PENYUSUNAN_PKS);
    }

    @Test
    void casesAreFoundByTheBeginningsOfWordsOfTitlePartyAndNumber() {
        Case subject = house.ready();
        house.cases.draft(BY_MALUKU, House.draftWith(KALTIM)).value();

        assertThat(found("perik jawa")).containsExactly(subject.id());
        assertThat(found("Perikanan")).hasSize(2);
        assertThat(found("tidakada")).isEmpty();
        assertThat(found("...")).isEmpty();
    }

    private List<String> found(String words) {
        CaseFilter all = CaseFilter.all(House.TODAY, 60);
        CaseFilter filter = new CaseFilter(words, null, null, null, null, null, null, all.day(), all.stalledDays());
        return house.cases.list(BY_MALUKU.scope(), filter, new Cursor(50, null)).items().stream()
                .map(v -> v.subject().id())
                .toList();
    }

    @Test
    void aListIsPagedWithoutGapOrRepetition() {
        for (int i = 0; i < 7; i++) {
            house.drafted(JATIM);
        }
        Set<String> seen = new java.util.LinkedHashSet<>();
        String next = null;
        do {
            var page = house.cases.list(BY_MALUKU.scope(), CaseFilter.all(House.TODAY, 60), new Cursor(3, next));
            page.items().stream().map(CaseView::subject).map(Case::id).forEach(seen::add);
            next = page.next();
        } while (next != null);

        assertThat(seen).hasSize(7);
        assertThat(house.cases
                        .list(BY_JATIM.scope(), CaseFilter.all(House.TODAY, 60), new Cursor(3, null))
                        .items())
                .isEmpty();
    }

    @Test
    void theOverviewCountsCasesThatAreSeen() {
        house.ready();
        house.drafted(KALTIM);

        assertThat(house.cases.overview(BY_MALUKU.scope()).conditions())
                .containsEntry(Condition.MENUNGGU, 2)
                .containsEntry(Condition.BERJALAN, 0);
        assertThat(house.cases.overview(BY_JATIM.scope()).conditions().values().stream()
                        .mapToInt(i -> i)
                        .sum())
                .isEqualTo(1);
        assertThat(house.cases.overview(BY_JATIM.scope()).links())
                .singleElement()
                .satisfies(link -> assertThat(link.to()).isEqualTo(MALUKU));
    }
}
