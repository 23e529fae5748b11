package simpul.core.store.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Scope;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyDraft;
import simpul.core.model.region.AgencyPost;
import simpul.core.model.region.Partner;
import simpul.core.model.region.PartnerDraft;
import simpul.core.model.region.PartnerKind;
import simpul.core.model.region.PartnerStore;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;
import simpul.core.store.testing.StoreFixture;

class RegionServicesTest {
    private static final Decisions OWN_REGION =
            (caller, action, subject) -> caller.region().equals(Optional.ofNullable(subject.owner()))
                    ? Optional.empty()
                    : Optional.of(Problem.of(ProblemKind.FORBIDDEN, Text.of("tidak", "no")));

    @TempDir
    Path folder;

    private StoreFixture fixture;
    private AgencyService agencies;
    private PartnerService partners;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
        agencies =
                new AgencyService(fixture.store(), OWN_REGION, fixture.entropy(), fixture.regions(), new UrusanTable());
        partners = new PartnerService(fixture.store(), OWN_REGION, fixture.entropy(), fixture.regions());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anAgencyIsKeptAndFound() {
        Agency made = create("Dinas Kelautan dan Perikanan", false).value();
        assertThat(agencies.find(scope("35"), made.id())).contains(made);
        assertThat(made.version()).isEqualTo(1);
        assertThat(agencies.list(scope("35"), "81", new Cursor(10, null)).items())
                .containsExactly(made);
        assertThat(agencies.list(scope("35"), null, new Cursor(10, null)).items())
                .containsExactly(made);
        assertThat(agencies.list(scope("35"), "35", new Cursor(10, null)).items())
                .isEmpty();
    }

    @Test
    void aSlightlyDifferentNameAsksWhetherTheOtherWasMeant() {
        create("Dinas Kelautan dan Perikanan", false);
        Result<Agency> refused = create("Dinas Kelautan & Perikanann", false);
        assertThat(refused.problem().findings()).extracting(Finding::code).containsExactly("NAME_SIMILAR");
        assertThat(refused.problem().findings().get(0).message().id())
                .contains("Maksud Anda \"Dinas Kelautan dan Perikanan\"?");
        assertThat(create("Dinas Kelautan & Perikanann", true).isDone()).isTrue();
        assertThat(agencies.meant(scope("81"), "81", "dinas kelautan dan perikanam"))
                .isPresent();
    }

    @Test
    void theSameNameIsTakenWhateverSomebodyConfirms() {
        create("Dinas Kelautan dan Perikanan", false);
        assertThat(create("dinas  kelautan & perikanan", true).problem().findings())
                .extracting(Finding::code)
                .containsExactly("NAME_TAKEN");
    }

    @Test
    void namesThatOnlyResembleEachOtherAreNotMixedUp() {
        create("Dinas Kelautan", false);
        assertThat(create("Dinas Kehutanan", false).isDone()).isTrue();
        assertThat(create("Dinas Pertanian", false).isDone()).isTrue();
        assertThat(create("Dinas Perikanan", false).isDone()).isTrue();
    }

    @Test
    void everyMistakeIsSaidAtOnce() {
        AgencyDraft draft = new AgencyDraft("81", " ", "x".repeat(40), List.of("sihir"), false);
        assertThat(agencies.create(call("81"), draft).problem().findings())
                .extracting(Finding::field)
                .containsExactly("name", "shortName", "urusan");
    }

    @Test
    void anotherRegionsAgencyIsNotForUsToChange() {
        Agency made = create("Dinas Kelautan", false).value();
        AgencyDraft draft = new AgencyDraft("81", "Dinas Lain", "DL", List.of(), false);
        assertThat(agencies.change(call("35"), made.id(), 1, draft).problem().kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
        AgencyDraft moved = new AgencyDraft("35", "Dinas Lain", "DL", List.of(), false);
        assertThat(agencies.change(call("35"), made.id(), 1, moved).problem().kind())
                .isEqualTo(ProblemKind.NOT_FOUND);
    }

    @Test
    void aChangeAgainstAnOldVersionIsStale() {
        Agency made = create("Dinas Kelautan", false).value();
        AgencyDraft draft = new AgencyDraft("81", "Dinas Kelautan Maluku", "DKM", List.of(), false);
        assertThat(agencies.change(call("81"), made.id(), 1, draft).value().version())
                .isEqualTo(2);
        assertThat(agencies.change(call("81"), made.id(), 1, draft).problem().kind())
                .isEqualTo(ProblemKind.STALE);
    }

    @Test
    void aPartnerIsKnownToTheRegionThatRegisteredItAndToNobodyElse() {
        Partner made = partner("PT Taspen", PartnerKind.BADAN_USAHA, "ID").value();
        assertThat(partners.find(scope("81"), made.id())).contains(made);
        assertThat(partners.list(scope("81"), new Cursor(10, null)).items()).containsExactly(made);
        assertThat(partners.find(scope("35"), made.id())).isEmpty();
        assertThat(partners.list(scope("35"), new Cursor(10, null)).items()).isEmpty();
        assertThat(partners.meant(scope("35"), "PT Taspen")).isEmpty();
        Scope monitor = StoreFixture.caller("81", Role.PEMANTAU).scope();
        assertThat(partners.find(monitor, made.id())).isEmpty();
        List<Partner> named = fixture.store()
                .read(scope("35"), tx -> tx.port(PartnerStore.class).named(List.of(made.id(), "unknown")));
        assertThat(named).containsExactly(made);
    }

    @Test
    void twoRegionsMayRegisterTheSamePartner() {
        partner("PT Taspen", PartnerKind.BADAN_USAHA, "ID");
        PartnerDraft other = new PartnerDraft("35", PartnerKind.BADAN_USAHA, "PT Taspen", "ID", false);
        assertThat(partners.create(call("35"), other).isDone()).isTrue();
    }

    @Test
    void theCountryFitsTheKindOfPartner() {
        assertThat(partner("Kota Busan", PartnerKind.PEMDA_LUAR_NEGERI, "ID")
                        .problem()
                        .findings())
                .extracting(Finding::code, Finding::basis)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("COUNTRY_OWN", "PP 28/2018 Ps 23"));
        assertThat(partner("Kementerian X", PartnerKind.KEMENTERIAN_LEMBAGA, "KR")
                        .isDone())
                .isFalse();
        assertThat(partner("Kota Busan", PartnerKind.PEMDA_LUAR_NEGERI, "KR").isDone())
                .isTrue();
        assertThat(partner("Lain", PartnerKind.BADAN_USAHA, "XX").isDone()).isFalse();
    }

    private Result<Agency> create(String name, boolean different) {
        return agencies.create(call("81"), new AgencyDraft("81", name, "D", List.of("kelautan-perikanan"), different));
    }

    private Result<Partner> partner(String name, PartnerKind kind, String country) {
        return partners.create(call("81"), new PartnerDraft("81", kind, name, country, false));
    }

    private Call call(String region) {
        return fixture.call(region, Role.SEKRETARIAT);
    }

    private Scope scope(String region) {
        return call(region).scope();
    }

    @Test
    void anAgencyHasItsHeadAndItsLiaisonsForItsOwnRegionOnly() {
        Agency agency = create("Dinas Kelautan dan Perikanan", false).value();
        fixture.store()
                .write(call("81"), tx -> {
                    PostStore posts = tx.port(PostStore.class);
                    posts.add(new Post("p1", "81", agency.id(), Role.OPD, "PPKSD DKP", null, 1));
                    posts.add(new Post("p2", "81", agency.id(), Role.KEPALA_OPD, "Kepala DKP", null, 1));
                    tx.audit(AuditNote.of("test.posts", "agency", agency.id()));
                    return Result.done(true);
                })
                .value();

        assertThat(agencies.posts(call("81").caller(), agency))
                .containsExactly(
                        new AgencyPost("p2", true, "Kepala DKP", false),
                        new AgencyPost("p1", false, "PPKSD DKP", false));
        assertThat(agencies.posts(call("35").caller(), agency)).isEmpty();
    }
}
