package simpul.core.registry.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.registry.story.House.BY_MALUKU;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.SectorStand;
import simpul.core.model.agreement.Trial;
import simpul.core.model.agreement.TrialStore;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.registry.entitlement.EntitlementBook;
import simpul.core.registry.entitlement.SwitchDesk;

/** A region that may use a sector can have it switched off, and on again, at once and without loss. */
final class SwitchStoryTest {
    private static final String KALTIM = "64";
    private static final Caller ADMIN = new Caller(
            Scope.issue("post-admin", Reach.PUBLIC, null, null, Set.of(), false),
            "post-admin",
            "person-admin",
            Role.ADMIN,
            Text.same("Administrator"),
            Language.ID,
            false);

    @TempDir
    Path folder;

    private House house;
    private EntitlementBook entitlement;
    private SwitchDesk switches;

    @BeforeEach
    void open() {
        house = new House(folder);
        entitlement = new EntitlementBook(house.fixture.store());
        switches = new SwitchDesk(house.desk);
        Trial trial =
                new Trial(KALTIM, "perikanan", House.TODAY.minusDays(3), House.TODAY.plusDays(20), "Uji coba Kaltim");
        house.fixture.store().write(Call.of(BY_MALUKU.caller()), tx -> {
            tx.port(TrialStore.class).put(trial);
            tx.audit(AuditNote.of("trial.grant", "sector", "perikanan").in(KALTIM));
            return Result.done(trial);
        });
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<SectorStand> set(boolean on) {
        return switches.set(Call.of(ADMIN), KALTIM, "perikanan", on);
    }

    private boolean mayUse(LocalDate day) {
        return entitlement.entitled(KALTIM, "perikanan", day).isPresent()
                && !entitlement.forRegion(KALTIM, day).isEmpty();
    }

    @Test
    void whatIsOffMayNotBeUsedFromTheNextQuestionOnAndIsSaidToBeOff() {
        assertThat(mayUse(House.TODAY)).isTrue();

        SectorStand off = set(false).value();

        assertThat(off.on()).isFalse();
        assertThat(off.by()).as("what entitles stays known").hasSize(1);
        assertThat(mayUse(House.TODAY)).isFalse();
        assertThat(entitlement.switchedOff(KALTIM, "perikanan")).isTrue();
        assertThat(switches.stands(ADMIN, "perikanan").value()).containsExactly(off);

        assertThat(set(true).value().on()).isTrue();
        assertThat(mayUse(House.TODAY)).isTrue();
        assertThat(entitlement.switchedOff(KALTIM, "perikanan")).isFalse();
    }

    @Test
    void switchingOffTwiceIsOneChange() {
        SectorStand first = set(false).value();
        assertThat(set(false).value()).isEqualTo(first);
    }

    @Test
    void aTrialThatIsOverIsNoLongerListed() {
        house.fixture.clock().plus(Duration.ofDays(40));
        assertThat(switches.stands(ADMIN, "perikanan").value()).isEmpty();
    }

    @Test
    void aRegionWithoutAgreementOrTrialHasNothingToSwitchOff() {
        Result<SectorStand> refused = switches.set(Call.of(ADMIN), "81", "perikanan", false);

        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(refused.problem().findings()).extracting(Finding::code).containsExactly("SECTOR_NOT_ENTITLED");
    }

    @Test
    void onlyWhoLooksAfterThePlatformSeesAndSwitches() {
        assertThat(switches.set(BY_MALUKU, KALTIM, "perikanan", false).problem().kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(switches.stands(BY_MALUKU.caller(), "perikanan").problem().kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(mayUse(House.TODAY)).isTrue();
    }
}
