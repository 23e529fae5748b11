package simpul.core.access.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.access.Subject;
import simpul.core.model.access.SystemTask;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

class DecisionsTest {
    private static final String MALUKU = "81";
    private static final String JATIM = "35";
    private final Decisions decisions = new TableOfDecisions();

    private final Caller sekretariat = caller(Role.SEKRETARIAT, MALUKU, null);
    private final Caller partner = caller(Role.SEKRETARIAT, JATIM, null);
    private final Caller dkp = caller(Role.OPD, MALUKU, "dkp");
    private final Caller otherAgency = caller(Role.OPD, MALUKU, "disnak");

    @Test
    void theSekretariatDrivesItsCaseAndThePartnerHelpsOnceItIsAParty() {
        assertThat(decisions.may(sekretariat, Action.CASE_SHARE, at("PERSIAPAN")))
                .isTrue();
        assertThat(decisions.may(partner, Action.CASE_SHARE, at("PERSIAPAN"))).isFalse();
        assertThat(decisions.may(partner, Action.CASE_STEP, at("PENANDATANGANAN_KB")))
                .isTrue();
        assertThat(decisions.may(caller(Role.SEKRETARIAT, "73", null), Action.CASE_STEP, at("PENANDATANGANAN_KB")))
                .isFalse();
    }

    @Test
    void anOpdStepsItsPksButNeverTheKesepakatanBersama() {
        assertThat(decisions.may(dkp, Action.CASE_STEP, at("PENYUSUNAN_PKS"))).isTrue();
        assertThat(decisions.may(dkp, Action.CASE_STEP, at("PENANDATANGANAN_KB")))
                .isFalse();
        assertThat(decisions.may(otherAgency, Action.CASE_STEP, at("PENYUSUNAN_PKS")))
                .isFalse();
    }

    @Test
    void sharedTextIsEditedByTurnsAndTheAnswerSaysSo() {
        Subject theirs = new Subject(MALUKU, Set.of(MALUKU, JATIM), Set.of("dkp"), "PENYUSUNAN_PKS", JATIM);
        assertThat(decisions.may(partner, Action.CASE_EDIT, theirs)).isTrue();
        assertThat(decisions.refusal(sekretariat, Action.CASE_EDIT, theirs))
                .hasValueSatisfying(problem -> assertThat(problem.detail().id()).contains("giliran mitra"));
        assertThat(decisions.may(dkp, Action.COMMITMENT_EDIT, theirs)).isFalse();
    }

    @Test
    void aRoundIsFilledByItsOpdAndAcceptedByTheSekretariatOfTheSameRegion() {
        Subject round = new Subject(MALUKU, Set.of(MALUKU, JATIM), Set.of("dkp"), "PELAKSANAAN", null);
        assertThat(decisions.may(dkp, Action.ROUND_FILL, round)).isTrue();
        assertThat(decisions.may(caller(Role.KEPALA_OPD, MALUKU, "dkp"), Action.ROUND_FILL, round))
                .isTrue();
        assertThat(decisions.may(dkp, Action.ROUND_ACCEPT, round)).isFalse();
        assertThat(decisions.may(sekretariat, Action.ROUND_ACCEPT, round)).isTrue();
        assertThat(decisions.may(partner, Action.ROUND_ACCEPT, round)).isFalse();
    }

    @Test
    void dprdMonitorsAndTheKepalaDaerahChangeNothing() {
        for (Role role : new Role[] {Role.DPRD, Role.PEMANTAU, Role.KEPALA_DAERAH, Role.PUBLIK}) {
            for (Action action : Action.values()) {
                if (!action.name().endsWith("_READ")) {
                    assertThat(decisions.may(caller(role, MALUKU, null), action, at("PERSIAPAN")))
                            .as(role + " " + action)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void anAdministratorKeepsPeopleAndModulesButNoCase() {
        Caller admin = caller(Role.ADMIN, null, null);
        assertThat(decisions.may(admin, Action.ACCOUNT_EDIT, Subject.of(MALUKU)))
                .isTrue();
        assertThat(decisions.may(admin, Action.MODULE_CHANGE, Subject.PLATFORM)).isTrue();
        assertThat(decisions.may(admin, Action.CASE_DRAFT, Subject.of(MALUKU))).isFalse();
        assertThat(decisions.may(admin, Action.AUDIT_READ, Subject.of(MALUKU))).isFalse();
        assertThat(decisions.may(sekretariat, Action.PARAMETER_EDIT, Subject.PLATFORM))
                .isFalse();
    }

    @Test
    void aStrangerIsAskedToEnterAndOthersAreToldWhoseMatterItIs() {
        assertThat(decisions.refusal(caller(Role.PUBLIK, null, null), Action.CASE_DRAFT, Subject.of(MALUKU)))
                .hasValueSatisfying(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.UNAUTHENTICATED));
        assertThat(decisions.refusal(dkp, Action.ACCOUNT_EDIT, Subject.of(MALUKU)))
                .hasValueSatisfying(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.FORBIDDEN));
    }

    @Test
    void aTokenDoesNoMoreThanItWasMadeFor() {
        Caller reading = limited(true, Set.of());
        assertThat(decisions.may(reading, Action.CASE_READ, at("PERSIAPAN"))).isTrue();
        assertThat(decisions.may(reading, Action.CASE_STEP, at("PERSIAPAN"))).isFalse();
        Caller documents = limited(false, Set.of(Action.DOCUMENT_ADD));
        assertThat(decisions.may(documents, Action.DOCUMENT_ADD, at("PERSIAPAN")))
                .isTrue();
        assertThat(decisions.may(documents, Action.CASE_STEP, at("PERSIAPAN"))).isFalse();
        Caller beyondTheRole = limited(false, Set.of(Action.MODULE_CHANGE));
        assertThat(decisions.may(beyondTheRole, Action.MODULE_CHANGE, Subject.PLATFORM))
                .isFalse();
    }

    @Test
    void jobsMayDoWhatTheyAreFor() {
        assertThat(decisions.may(Call.system(SystemTask.JOBS).caller(), Action.ROUND_CLOSE, at("PELAKSANAAN")))
                .isTrue();
    }

    private Caller limited(boolean readOnly, Set<Action> only) {
        return new Caller(
                sekretariat.scope(), "post", "person", Role.SEKRETARIAT, Text.same("x"), Language.ID, readOnly, only);
    }

    private static Subject at(String stage) {
        return new Subject(MALUKU, Set.of(MALUKU, JATIM), Set.of("dkp"), stage, null);
    }

    private static Caller caller(Role role, @Nullable String region, @Nullable String agency) {
        Scope scope = Scope.issue("post", Reach.OWN, region, agency, Set.of(), false);
        return new Caller(scope, "post", "person", role, Text.same("Kantor"), Language.ID, false);
    }
}
