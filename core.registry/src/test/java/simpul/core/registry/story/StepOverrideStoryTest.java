package simpul.core.registry.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.registry.story.House.BY_DKP_MALUKU;
import static simpul.core.registry.story.House.BY_JATIM;
import static simpul.core.registry.story.House.BY_KALTIM;
import static simpul.core.registry.story.House.BY_MALUKU;
import static simpul.core.registry.story.House.JATIM;
import static simpul.core.registry.story.House.MALUKU;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementDraft;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.OpenRule;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.SectorVerdict;
import simpul.core.model.agreement.SignatoryDraft;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.StepMark;
import simpul.core.model.agreement.StepOverride;
import simpul.core.model.agreement.StepTaken;
import simpul.core.model.agreement.Unit;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;
import simpul.core.model.trail.AuditFilter;
import simpul.core.store.audit.AuditReader;
import simpul.core.store.testing.StoreFixture;

/** A rule of a sector that cannot be decided holds an agreement up, until who decides the step answers for it in writing. */
class StepOverrideStoryTest {
    private static final String WORD = "Rapat dengan mitra memutus PKS ini boleh diteken.";
    private static final Call HEAD = Call.of(StoreFixture.caller(MALUKU, "dkp-81", Role.KEPALA_OPD));
    private static final Call OTHER_HEAD = Call.of(StoreFixture.caller(MALUKU, "dishut-81", Role.KEPALA_OPD));
    private static final Text TITLE = Text.of("Kuota cukup", "The quota suffices");
    private static final OpenRule BROKEN = new OpenRule("perikanan", "KUOTA", TITLE, "PP 11/2023", true);
    private static final OpenRule WARNS = new OpenRule("perikanan", "MASA", TITLE, "PP 11/2023", false);

    @TempDir
    Path folder;

    private House house;
    private Agreement pks;

    @BeforeEach
    void open() {
        house = new House(folder);
        AgreementDraft plain = House.pks();
        Unit unit = new Unit("dkp-81", "Dinas Kelautan dan Perikanan");
        AgreementDraft draft = new AgreementDraft(
                plain.document(),
                plain.text(),
                List.of(
                        new SignatoryDraft(PartyRef.region(MALUKU), List.of(unit), "", false),
                        plain.parties().get(1)),
                plain.commitments(),
                null,
                false);
        pks = house.agreements.draft(BY_MALUKU, house.ready().id(), draft).value();
        pks = house.agreements.share(BY_MALUKU, pks.id(), pks.version()).value();
        pks = house.agreements
                .document(BY_MALUKU, pks.id(), pks.version(), House.paper(DocumentKind.RANCANGAN_PKS, MALUKU))
                .value();
        house.sectors = (scope, agreement, of) -> new SectorVerdict(List.of(), List.of(BROKEN));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<Agreement> finished(Call by, @Nullable String word) {
        return house.agreements.step(by, pks.id(), pks.version(), new StepTaken(Stage.PENYUSUNAN_PKS, null, "", word));
    }

    private List<StepOverride> reported(Scope scope) {
        return house.agreements.overrides(scope, new Cursor(10, null)).items();
    }

    private static List<String> codes(Result<Agreement> refused) {
        return refused.problem().findings().stream()
                .filter(Finding::blocks)
                .map(f -> f.code() + " " + f.field())
                .toList();
    }

    @Test
    void whatIsUndecidedRefusesTheStepAndSaysWhomToAsk() {
        assertThat(codes(finished(BY_DKP_MALUKU, null))).containsExactly("RULE_UNDECIDED override");
        assertThat(house.agreements.outlook(BY_MALUKU.scope(), pks.id()))
                .filteredOn(f -> f.code().equals("RULE_UNDECIDED"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.blocks()).isTrue();
                    assertThat(f.basis()).isEqualTo("PP 11/2023");
                    assertThat(f.message().id()).contains("Kuota cukup", "kepala OPD atau sekretariat");
                });
    }

    @Test
    void theHeadOfAnAgencyOfItGoesOnWithAReasonThatItsHistoryTheTrailAndTheReportKeep() {
        Result<Agreement> passed = finished(HEAD, "  " + WORD + " ");

        assertThat(passed.value().stage()).isEqualTo(Stage.PENANDATANGANAN_PKS);
        assertThat(passed.warnings()).extracting(Finding::code).contains("RULE_UNDECIDED");
        StepMark mark = new StepMark("perikanan", "KUOTA", TITLE, "PP 11/2023", WORD);
        assertThat(house.agreements
                        .find(BY_JATIM.scope(), pks.id())
                        .orElseThrow()
                        .steps())
                .as("the partner reads it in the history")
                .singleElement()
                .satisfies(step -> assertThat(step.marks()).containsExactly(mark));
        AuditReader trail = new AuditReader(
                house.fixture.foundation().engine(),
                house.fixture.foundation().bodies(),
                (caller, action, subject) -> Optional.empty());
        assertThat(trail.list(
                                BY_MALUKU.caller(),
                                new AuditFilter("agreement", pks.id(), "agreement.step"),
                                new Cursor(10, null))
                        .items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("undecided", "KUOTA")
                        .containsEntry("override", WORD));
        assertThat(reported(BY_MALUKU.scope())).singleElement().satisfies(o -> {
            assertThat(o.agreement()).isEqualTo(pks.id());
            assertThat(o.mark()).isEqualTo(mark);
            assertThat(o.step().region()).isEqualTo(MALUKU);
        });
        assertThat(reported(BY_JATIM.scope())).hasSize(1);
        assertThat(reported(BY_KALTIM.scope())).as("no party").isEmpty();
        assertThat(reported(Scope.issue("public", Reach.PUBLIC, null, null, Set.of(), false)))
                .isEmpty();
    }

    @Test
    void nobodyElseMayAnswerForItAndNotWithoutAReason() {
        assertThat(finished(BY_DKP_MALUKU, WORD).problem().kind()).isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(finished(OTHER_HEAD, WORD).problem().kind()).isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(codes(finished(HEAD, " "))).containsExactly("OVERRIDE_REASON override");
        assertThat(codes(finished(HEAD, "x".repeat(1001)))).containsExactly("OVERRIDE_REASON override");
        assertThat(reported(BY_MALUKU.scope())).isEmpty();
    }

    @Test
    void aWordLetsNothingPassThatWasFound() {
        Finding found = Finding.blocking("KUOTA_HABIS", "", TITLE);
        house.sectors = (scope, agreement, of) -> new SectorVerdict(List.of(found), List.of(BROKEN));

        assertThat(codes(finished(HEAD, WORD))).containsExactly("KUOTA_HABIS ");
    }

    @Test
    void aWordThatNothingAsksForChangesNothing() {
        house.sectors = (scope, agreement, of) -> SectorVerdict.NONE;

        assertThat(finished(BY_DKP_MALUKU, WORD).value().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.marks()).isEmpty());
    }

    @Test
    void aRuleThatOnlyWarnsHoldsNothingUpAndIsMarkedButNotReported() {
        house.sectors = (scope, agreement, of) -> new SectorVerdict(List.of(), List.of(WARNS));

        assertThat(finished(BY_DKP_MALUKU, null).value().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.marks())
                        .containsExactly(new StepMark("perikanan", "MASA", TITLE, "PP 11/2023", "")));
        assertThat(reported(BY_MALUKU.scope())).isEmpty();
    }

    @Test
    void whenItIsSignedTheSekretariatAnswersAndTheReportHasBoth() {
        house.sectors = (scope, agreement, of) -> SectorVerdict.NONE;
        pks = finished(BY_MALUKU, null).value();
        house.sectors = (scope, agreement, of) -> new SectorVerdict(List.of(), List.of(BROKEN));
        pks = house.signed(BY_MALUKU, pks, "s1", House.byHead("2026-03-05"));
        pks = house.signed(BY_JATIM, pks, "s2", House.byHead("2026-03-10"));

        StepTaken word = new StepTaken(Stage.PENANDATANGANAN_PKS, null, "", WORD);
        assertThat(house.agreements
                        .step(HEAD, pks.id(), pks.version(), word)
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
        Result<Agreement> passed = house.agreements.step(BY_JATIM, pks.id(), pks.version(), word);

        assertThat(passed.value().stage()).isEqualTo(Stage.PELAKSANAAN);
        assertThat(reported(BY_MALUKU.scope()))
                .extracting(o -> o.step().stage() + " " + o.step().region())
                .containsExactly("PENANDATANGANAN_PKS " + JATIM);
    }
}
