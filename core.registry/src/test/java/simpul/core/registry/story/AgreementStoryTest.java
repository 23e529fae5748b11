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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementDraft;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.EndReason;
import simpul.core.model.agreement.Ending;
import simpul.core.model.agreement.Kuasa;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Signing;
import simpul.core.model.agreement.SlotState;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Standing;
import simpul.core.model.agreement.StepTaken;
import simpul.core.model.agreement.Trial;
import simpul.core.model.agreement.TrialStore;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.evaluation.Cycle;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;
import simpul.core.model.task.Waiting;
import simpul.core.registry.entitlement.EntitlementBook;
import simpul.core.registry.waiting.CaseWaiting;

/** A PKS from its draft to its end, what it entitles to, and what waits for whom. */
final class AgreementStoryTest {
    @TempDir
    Path folder;

    private House house;
    private EntitlementBook entitlement;

    @BeforeEach
    void open() {
        house = new House(folder);
        entitlement = new EntitlementBook(house.fixture.store());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static Signing byAgency(String day, @Nullable Kuasa kuasa) {
        return new Signing(SignerOffice.KEPALA_PD, "", LocalDate.parse(day), "Surabaya", kuasa, null);
    }

    private static Kuasa kuasa(String day) {
        return new Kuasa("9/SK/2026", LocalDate.parse(day), true, null);
    }

    private Agreement running() {
        Agreement pks = house.atSigning(house.ready());
        pks = house.signed(BY_JATIM, pks, "s2", byAgency("2026-03-10", kuasa("2026-03-01")));
        pks = house.signed(BY_MALUKU, pks, "s1", byAgency("2026-03-05", kuasa("2026-03-01")));
        return house.agreements
                .step(BY_MALUKU, pks.id(), pks.version(), new StepTaken(Stage.PENANDATANGANAN_PKS, null, ""))
                .value();
    }

    @Test
    void aDraftPksIsPrivateUntilItIsShared() {
        Case subject = house.ready();
        Agreement pks =
                house.agreements.draft(BY_MALUKU, subject.id(), House.pks()).value();

        assertThat(house.agreements.find(BY_JATIM.scope(), pks.id())).isEmpty();
        assertThat(house.cases
                        .find(BY_JATIM.scope(), subject.id())
                        .orElseThrow()
                        .agreements())
                .hasSize(1);
        assertThat(entitlement.prospects(JATIM, "perikanan", House.TODAY)).isEmpty();
        assertThat(entitlement.prospects(MALUKU, "perikanan", House.TODAY)).hasSize(1);
        house.agreements.share(BY_MALUKU, pks.id(), 1).value();

        assertThat(house.agreements.find(BY_JATIM.scope(), pks.id())).isPresent();
        assertThat(entitlement.prospects(JATIM, "perikanan", House.TODAY)).hasSize(1);
    }

    @Test
    void theHeadOfAnAgencySignsWithAPowerOfAttorneyThatCameBefore() {
        Agreement pks = house.atSigning(house.ready());

        assertThat(codes(house.agreements.sign(BY_MALUKU, pks.id(), pks.version(), "s1", byAgency("2026-03-05", null))))
                .containsExactly("KUASA_MISSING");
        assertThat(codes(house.agreements.sign(
                        BY_MALUKU, pks.id(), pks.version(), "s1", byAgency("2026-03-05", kuasa("2026-03-06")))))
                .containsExactly("KUASA_AFTER_SIGNATURE");
        assertThat(house.signed(BY_MALUKU, pks, "s1", byAgency("2026-03-05", kuasa("2026-03-01")))
                        .slot("s1")
                        .orElseThrow()
                        .state())
                .isEqualTo(SlotState.SUDAH_MENUNGGU_PINDAIAN);
    }

    @Test
    void aSlotTakesOneSignatureAndOnlyItsPartyRecordsIt() {
        Agreement pks = house.atSigning(house.ready());
        Agreement signed = house.signed(BY_MALUKU, pks, "s1", byAgency("2026-03-05", kuasa("2026-03-01")));

        assertThat(codes(house.agreements.sign(
                        BY_MALUKU, pks.id(), signed.version(), "s1", byAgency("2026-03-07", kuasa("2026-03-01")))))
                .containsExactly("SLOT_TAKEN");
        assertThat(house.agreements
                        .sign(BY_MALUKU, pks.id(), signed.version(), "s2", byAgency("2026-03-07", kuasa("2026-03-01")))
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
    }

    @Test
    void aSignedPaperMayShowSeveralSignatures() {
        Agreement pks = running();

        Agreement scanned = house.agreements
                .scan(BY_JATIM, pks.id(), pks.version(), Set.of("s1", "s2"), House.upload("pks"))
                .value();

        assertThat(scanned.slots()).extracting(s -> s.state()).containsOnly(SlotState.SUDAH);
        assertThat(scanned.documents())
                .filteredOn(d -> d.kind() == DocumentKind.PKS_BERTANDA_TANGAN)
                .hasSize(1);
    }

    @Test
    void aPksMayBeSignedBeforeItsKbWithAWarning() {
        Case subject = house.atBaseSigning(JATIM);
        Agreement pks = house.atSigning(subject);
        pks = house.signed(BY_JATIM, pks, "s2", byAgency("2026-03-10", kuasa("2026-03-01")));
        pks = house.signed(BY_MALUKU, pks, "s1", byAgency("2026-03-05", kuasa("2026-03-01")));

        Result<Agreement> done = house.agreements.step(
                BY_MALUKU, pks.id(), pks.version(), new StepTaken(Stage.PENANDATANGANAN_PKS, null, ""));

        assertThat(done.warnings()).extracting(Finding::code).contains("SIGNED_BEFORE_KB");
    }

    @Test
    void aRunningPksEntitlesItsPartiesUntilItsLastDay() {
        Agreement pks = running();

        assertThat(pks.running(House.TODAY)).isTrue();
        assertThat(entitlement.entitled(MALUKU, "perikanan", House.TODAY)).isPresent();
        assertThat(entitlement.entitled(JATIM, "perikanan", LocalDate.of(2028, 2, 29)))
                .isPresent();
        assertThat(entitlement.entitled(JATIM, "perikanan", LocalDate.of(2028, 3, 1)))
                .isEmpty();
        Set<LocalDate> days = Set.of(House.TODAY, LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1));
        assertThat(entitlement.agreements(JATIM, "perikanan", days))
                .containsOnlyKeys(House.TODAY, LocalDate.of(2028, 2, 29))
                .allSatisfy((day, running) ->
                        assertThat(running).isEqualTo(entitlement.agreements(JATIM, "perikanan", day)));
        assertThat(entitlement.entitled(JATIM, "kehutanan", House.TODAY)).isEmpty();
        assertThat(entitlement.entitled("64", "perikanan", House.TODAY)).isEmpty();
        assertThat(entitlement.forRegion(MALUKU, House.TODAY))
                .extracting(e -> e.sector())
                .containsExactly("perikanan");

        house.agreements
                .end(
                        BY_MALUKU,
                        pks.id(),
                        pks.version(),
                        new Ending(EndReason.TUJUAN_TERCAPAI, LocalDate.of(2026, 10, 1), ""))
                .value();

        assertThat(entitlement.entitled(MALUKU, "perikanan", House.TODAY)).isEmpty();
        assertThat(entitlement.prospects(MALUKU, "perikanan", House.TODAY)).hasSize(1);
    }

    @Test
    void aTrialEntitlesFromItsFirstToItsLastDay() {
        Trial trial = new Trial("64", "perikanan", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), "Uji coba");
        house.fixture.store().write(BY_MALUKU, tx -> {
            tx.port(TrialStore.class).put(trial);
            tx.audit(AuditNote.of("test", "trial", "64"));
            return Result.done(true);
        });

        assertThat(entitlement
                        .entitled("64", "perikanan", LocalDate.of(2026, 11, 30))
                        .orElseThrow()
                        .trial())
                .isTrue();
        assertThat(entitlement.entitled("64", "perikanan", LocalDate.of(2026, 12, 1)))
                .isEmpty();
    }

    @Test
    void aRunningPksMakesItsCaseRunning() {
        Agreement pks = running();

        var view = house.cases.find(BY_JATIM.scope(), pks.caseId()).orElseThrow();

        assertThat(view.condition()).isEqualTo(Condition.BERJALAN);
        assertThat(view.stage()).isEqualTo(Stage.PELAKSANAAN);
        assertThat(house.cases.overview(BY_JATIM.scope()).sectors()).containsEntry("perikanan", 1);
        assertThat(house.cases.overview(BY_JATIM.scope()).running())
                .hasSize(8)
                .startsWith(0)
                .endsWith(1);
    }

    @Test
    void theDprdStageMayBeOpenedAgainFromAPks() {
        Agreement pks = house.atSigning(house.ready());
        house.agreements
                .reopenDprd(BY_MALUKU, pks.id(), pks.version(), "Menambah beban APBD")
                .value();

        Case reopened =
                house.cases.find(BY_JATIM.scope(), pks.caseId()).orElseThrow().subject();
        assertThat(reopened.stage()).isEqualTo(Stage.PERSETUJUAN_DPRD);
        pks = house.signed(BY_MALUKU, pks, "s1", byAgency("2026-03-05", kuasa("2026-03-01")));
        pks = house.signed(BY_JATIM, pks, "s2", byAgency("2026-03-10", kuasa("2026-03-01")));
        StepTaken step = new StepTaken(Stage.PENANDATANGANAN_PKS, null, "");
        assertThat(codes(house.agreements.step(BY_MALUKU, pks.id(), pks.version(), step)))
                .contains("DPRD_REOPENED");

        house.stepped(BY_MALUKU, reopened, Stage.PERSETUJUAN_DPRD);

        assertThat(house.agreements
                        .step(BY_MALUKU, pks.id(), pks.version(), step)
                        .isDone())
                .isTrue();
    }

    @Test
    void aDraftThatThePartnerDoesNotSeeReopensNothing() {
        Case subject = house.ready();
        Agreement pks =
                house.agreements.draft(BY_MALUKU, subject.id(), House.pks()).value();

        assertThat(house.agreements
                        .reopenDprd(BY_MALUKU, pks.id(), pks.version(), "")
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.CONFLICT);
        assertThat(house.cases
                        .find(BY_JATIM.scope(), subject.id())
                        .orElseThrow()
                        .subject()
                        .dprd()
                        .reopenedBy())
                .isNull();
    }

    @Test
    void aPartyThatJoinsObjectsToARecordedSignatureAndTheRightOneTakesItsPlace() {
        Case subject = house.atBaseSigning(KALTIM);
        Agreement base = house.signed(BY_MALUKU, house.base(subject), "s1", House.byHead("2026-02-01"));
        base = house.signed(BY_MALUKU, base, "s2", House.byHead("2026-02-03"));
        assertThat(base.signed()).isEqualTo(LocalDate.of(2026, 2, 3));
        house.join(KALTIM);
        assertThat(new CaseWaiting(house.desk).waiting(BY_KALTIM.caller()))
                .extracting(Waiting::code)
                .contains("CASE_CONFIRM");

        base = house.agreements
                .answer(BY_KALTIM, base.id(), base.version(), "s2", false, "Ditandatangani 4 Februari")
                .value();
        assertThat(base.signed()).isNull();
        assertThat(house.agreements
                        .openSlots(BY_KALTIM.scope(), new Cursor(10, null))
                        .items())
                .anySatisfy(open -> assertThat(open.slot().id()).isEqualTo("s2"));
        assertThat(codes(house.cases.step(
                        BY_MALUKU, subject.id(), subject.version(), new StepTaken(Stage.PENANDATANGANAN_KB, null, ""))))
                .contains("SLOT_OBJECTED");

        base = house.signed(BY_KALTIM, base, "s2", House.byHead("2026-02-04"));
        assertThat(base.signed()).isEqualTo(LocalDate.of(2026, 2, 4));
        assertThat(base.slot("s2").orElseThrow().signature())
                .isNotNull()
                .extracting(s -> s.recorded().standing())
                .isEqualTo(Standing.SENDIRI);
    }

    @Test
    void recordingASignatureBeforeTheKbIsSignedSaysSoAtOnce() {
        Agreement pks = house.atSigning(house.atBaseSigning(JATIM));
        Result<Agreement> signed = house.agreements.sign(
                BY_MALUKU, pks.id(), pks.version(), "s1", byAgency("2026-03-05", kuasa("2026-03-01")));

        assertThat(signed.isDone()).isTrue();
        assertThat(signed.warnings()).extracting(Finding::code).containsExactly("SIGNED_BEFORE_KB");
    }

    @Test
    void aRenewalIsWarnedThatItRepeatsTheWholeProcedure() {
        Agreement pks = running();
        AgreementDraft draft = House.pks();
        Result<Agreement> renewal = house.agreements.draft(
                BY_MALUKU,
                pks.caseId(),
                new AgreementDraft(
                        draft.document(), draft.text(), draft.parties(), draft.commitments(), pks.id(), false));

        assertThat(renewal.value().renews()).isEqualTo(pks.id());
        assertThat(renewal.warnings()).extracting(Finding::code).containsExactly("RENEWAL_REPEATS");
    }

    @Test
    void aSlotNamesAgencyAndPlaceOnce() {
        Agreement pks = house.atSigning(house.ready());
        assertThat(pks.slots())
                .extracting(s -> s.office())
                .containsExactly(
                        "Kepala Dinas Kelautan dan Perikanan Maluku", "Kepala Dinas Kelautan dan Perikanan Jawa Timur");
    }

    @Test
    void theCreatorsSekretariatChoosesHowOftenAPksIsEvaluated() {
        Agreement pks = running();
        assertThat(house.agreements
                        .schedule(BY_JATIM.scope(), pks.id())
                        .orElseThrow()
                        .schedule()
                        .cycle())
                .isEqualTo(Cycle.TRIWULANAN);
        assertThat(house.agreements
                        .cycle(BY_JATIM, pks.id(), pks.version(), Cycle.TAHUNAN)
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);

        Agreement yearly = house.agreements
                .cycle(BY_MALUKU, pks.id(), pks.version(), Cycle.TAHUNAN)
                .value();
        assertThat(yearly.cycle()).isEqualTo(Cycle.TAHUNAN);
        assertThat(house.agreements.schedule(BY_JATIM.scope(), pks.id()).orElseThrow())
                .satisfies(s -> assertThat(s.schedule().cycle()).isEqualTo(Cycle.TAHUNAN))
                .satisfies(s -> assertThat(s.next()).isEqualTo(LocalDate.of(2027, 1, 1)));
        Agreement base = house.base(
                house.cases.find(BY_MALUKU.scope(), pks.caseId()).orElseThrow().subject());
        assertThat(house.agreements
                        .cycle(BY_MALUKU, base.id(), base.version(), Cycle.TAHUNAN)
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.CONFLICT);
    }

    @Test
    void openSlotsWaitForTheirPartyAndItsAgency() {
        house.atSigning(house.ready());
        CaseWaiting source = new CaseWaiting(house.desk);

        assertThat(house.agreements
                        .openSlots(BY_JATIM.scope(), new Cursor(10, null))
                        .items())
                .as("both parties see whose signature or scan is missing")
                .extracting(open -> open.slot().party())
                .containsExactlyInAnyOrder(House.JATIM, House.JATIM, House.MALUKU, House.MALUKU);
        assertThat(source.waiting(BY_JATIM.caller())).extracting(Waiting::code).contains("SLOT_SIGN", "SLOT_SCAN");
        assertThat(source.waiting(House.BY_DKP_MALUKU.caller()))
                .extracting(Waiting::code)
                .containsExactly("SLOT_SIGN");
        assertThat(source.waiting(House.BY_KALTIM.caller())).isEmpty();
        assertThat(source.waiting(BY_JATIM.caller()))
                .allSatisfy(w -> assertThat(w.detail().id()).doesNotContainPattern("\\d{4}-\\d{2}"));
    }

    private static List<String> codes(Result<?> refused) {
        return refused.problem().findings().stream()
                .filter(Finding::blocks)
                .map(Finding::code)
                .toList();
    }
}
