package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Dprd;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.OpenRule;
import simpul.core.model.agreement.Origin;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.SectorVerdict;
import simpul.core.model.agreement.Sharing;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Term;
import simpul.core.model.record.SectorShape.AgreementRuleShape;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.AgreementGate;
import simpul.core.model.sector.AgreementRule;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.text.Text;
import simpul.core.records.agreement.AgreementJudge;
import simpul.core.records.judge.PureEngine;
import simpul.core.records.shape.Tables;
import simpul.core.records.values.Shapes;
import simpul.core.store.testing.StoreFixture;

/** A sector looks at an agreement that names it when it comes to its signing and to being carried out. */
class AgreementRuleStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final RecordType PERMIT = RecordType.of("izin", 1, "Izin", "Permit")
            .fields(DAY)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Aggregate PERMITS = Aggregate.over(PERMIT);
    private static final SectorParameter LONGEST = SectorParameter.of(
                    "masa_terlama", "Masa terlama", "Longest term", 35, "tahun")
            .basedOn("PP 23/2021 Ps 210", "PP 23/2021 Art. 210")
            .since(LocalDate.of(2021, 2, 2));

    @TempDir
    Path folder;

    private StoreFixture fixture;
    private @Nullable DirectSectors sectors;
    private final List<AgreementRule> rules = new ArrayList<>();

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<Finding> findings(Stage stage, String... regions) {
        SectorVerdict verdict = verdict(stage, regions);
        assertThat(verdict.open()).isEmpty();
        return verdict.findings();
    }

    private SectorVerdict verdict(Stage stage, String... regions) {
        return verdict(running -> {}, stage, regions);
    }

    private SectorVerdict verdict(Consumer<DirectSectors> before, Stage stage, String... regions) {
        Sector sector = s -> s.id("hutan")
                .title("Kehutanan", "Forestry")
                .records(PERMIT)
                .parameters(LONGEST)
                .agreementRules(rules.toArray(AgreementRule[]::new));
        Definition definition = new PureEngine().define(sector).value();
        new Tables(fixture.store(), fixture.foundation().parameters())
                .prepare(definition, "1.0.0")
                .value();
        DirectSectors running = new DirectSectors(definition);
        sectors = running;
        before.accept(running);
        AgreementJudge judge = new AgreementJudge(
                running, fixture.store(), fixture.regions(), fixture.workingDays(), fixture.parameters());
        return judge.verdict(
                StoreFixture.caller("81", Role.SEKRETARIAT).scope(), pks(stage, regions), subject(regions));
    }

    private static Finding finding(String code) {
        return Finding.blocking(code, "", Text.same(code));
    }

    @Test
    void a_rule_that_a_switch_cuts_off_is_asked_again_in_the_live_version_and_said_once() {
        List<String> asked = new ArrayList<>();
        rules.add(AgreementRule.at(AgreementGate.SIGN, "DIPERIKSA", "Diperiksa", "Looked at", "UU 23/2014 Ps 14", a -> {
            if (sectors != null && asked.isEmpty()) {
                asked.add("old");
                sectors.turn(new PureEngine()
                        .define(s -> s.id("hutan")
                                .title("Kehutanan", "Forestry")
                                .records(PERMIT)
                                .agreementRules(AgreementRule.at(
                                        AgreementGate.SIGN,
                                        "DIPERIKSA",
                                        "Diperiksa",
                                        "Looked at",
                                        "UU 23/2014 Ps 14",
                                        b -> List.of(finding("BARU")))))
                        .value());
            }
            return List.of(finding("LAMA"));
        }));

        SectorVerdict verdict = verdict(DirectSectors::impatient, Stage.PENYUSUNAN_PKS, "81", "35");

        assertThat(asked).hasSize(1);
        assertThat(verdict.open()).isEmpty();
        assertThat(verdict.findings()).extracting(Finding::code).containsExactly("BARU");
    }

    @Test
    void a_rule_sees_the_level_of_each_party_and_brings_its_legal_basis() {
        rules.add(AgreementRule.at(
                AgreementGate.SIGN,
                "HANYA_PROVINSI",
                "Pihaknya provinsi",
                "Parties are provinces",
                "UU 23/2014 Ps 14",
                a -> a.parties().stream()
                        .filter(AgreementFacts.Party::isKabupatenOrKota)
                        .map(p -> finding("BUKAN_PROVINSI"))
                        .toList()));

        assertThat(findings(Stage.PENYUSUNAN_PKS, "81", "35")).isEmpty();
        assertThat(findings(Stage.PENYUSUNAN_PKS, "81", "35.78"))
                .extracting(f -> f.code() + ", " + f.basis() + ", " + f.blocks())
                .containsExactly("BUKAN_PROVINSI, UU 23/2014 Ps 14, true");
    }

    @Test
    void each_gate_has_its_own_rules_and_other_stages_have_none() {
        rules.add(AgreementRule.at(AgreementGate.SIGN, "SATU", "a", "a", "x", a -> List.of(finding("TEKEN"))));
        rules.add(AgreementRule.at(AgreementGate.RUN, "DUA", "a", "a", "x", a -> List.of(finding("JALAN"))));

        assertThat(findings(Stage.PENYUSUNAN_PKS, "81", "35"))
                .extracting(Finding::code)
                .containsExactly("TEKEN");
        assertThat(findings(Stage.PENANDATANGANAN_PKS, "81", "35"))
                .extracting(Finding::code)
                .containsExactly("JALAN");
        assertThat(findings(Stage.PELAKSANAAN, "81", "35")).isEmpty();
    }

    @Test
    void the_rules_of_a_sector_are_told_to_who_looks_it_up() {
        AgreementRule rule = AgreementRule.at(AgreementGate.RUN, "DUA", "Aturan", "Rule", "PP 1", a -> List.of());
        Definition definition = new PureEngine()
                .define(s -> s.id("hutan").title("Kehutanan", "Forestry").agreementRules(rule.warns()))
                .value();

        assertThat(Shapes.of(definition, "1.0.0", LocalDate.of(2026, 2, 1)).agreementRules())
                .containsExactly(new AgreementRuleShape("DUA", "run", Text.of("Aturan", "Rule"), "PP 1", true));
    }

    @Test
    void a_rule_knows_term_commitments_answers_and_parameters() {
        rules.add(AgreementRule.at(AgreementGate.SIGN, "FAKTA", "a", "a", "x", a -> {
                    assertThat(a.starts()).hasValue(LocalDate.of(2026, 3, 1));
                    assertThat(a.ends()).hasValue(LocalDate.of(2028, 2, 29));
                    assertThat(a.object()).isEqualTo("Hutan");
                    assertThat(a.affair()).isEqualTo("kehutanan");
                    assertThat(a.commitments().get(0).target()).hasValue(BigDecimal.TEN);
                    assertThat(a.parties())
                            .extracting(AgreementFacts.Party::isProvince)
                            .containsExactly(true, true);
                    return a.answers().count(PERMITS) == 0
                                    && a.answers().parameter(LONGEST).intValue() == 35
                            ? List.of(finding("TANPA_IZIN"))
                            : List.of();
                })
                .asks(PERMITS));

        assertThat(findings(Stage.PENYUSUNAN_PKS, "81", "35"))
                .extracting(Finding::code)
                .containsExactly("TANPA_IZIN");
    }

    @Test
    void a_rule_that_throws_is_undecided_beside_what_others_find_and_charged_to_its_sector() {
        AgreementRule broken =
                AgreementRule.at(AgreementGate.SIGN, "RUSAK", "Aturan rusak", "Broken rule", "PP 1", a -> {
                    throw new IllegalStateException("no such scheme");
                });
        rules.add(broken);
        rules.add(AgreementRule.at(AgreementGate.SIGN, "SATU", "a", "a", "x", a -> List.of(finding("TEKEN"))));

        SectorVerdict verdict = verdict(Stage.PENYUSUNAN_PKS, "81", "35");

        Text title = Text.of("Aturan rusak", "Broken rule");
        assertThat(verdict.open()).containsExactly(new OpenRule("hutan", "RUSAK", title, "PP 1", true));
        assertThat(verdict.findings()).extracting(Finding::code).containsExactly("TEKEN");
        assertThat(Objects.requireNonNull(sectors).failures)
                .extracting(f -> f.what().en())
                .containsExactly("agreement rule RUSAK: no such scheme");

        rules.set(0, broken.warns());
        assertThat(verdict(Stage.PENYUSUNAN_PKS, "81", "35").open())
                .containsExactly(new OpenRule("hutan", "RUSAK", title, "PP 1", false));
    }

    @Test
    void rules_of_a_module_that_the_breaker_has_stopped_are_undecided_and_not_passed_over() {
        rules.add(AgreementRule.at(AgreementGate.SIGN, "SATU", "Aturan", "Rule", "PP 1", a -> List.of()));
        rules.add(AgreementRule.at(AgreementGate.RUN, "DUA", "a", "a", "x", a -> List.of()));

        SectorVerdict verdict = verdict(running -> running.broken(true), Stage.PENYUSUNAN_PKS, "81", "35");

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.open())
                .containsExactly(new OpenRule("hutan", "SATU", Text.of("Aturan", "Rule"), "PP 1", true));
    }

    @Test
    void what_a_module_asks_that_does_not_run_is_undecided_as_a_whole() {
        SectorVerdict verdict = verdict(running -> running.away(true), Stage.PENANDATANGANAN_PKS, "81", "35");

        assertThat(verdict.open())
                .as("a sector that never had a module has no rules")
                .extracting(rule -> rule.sector() + " " + rule.rule() + " " + rule.blocks() + ": "
                        + rule.title().en())
                .containsExactly("hutan SEMUA true: every rule of Forestry for PKS");
        assertThat(verdict(running -> running.away(true), Stage.PELAKSANAAN, "81", "35"))
                .isEqualTo(SectorVerdict.NONE);
    }

    private static Agreement pks(Stage stage, String... regions) {
        return new Agreement(
                "pks",
                "kerja-sama",
                3,
                DocumentType.PKS,
                Kind.KSDD_SUKARELA,
                "PKS hutan",
                "81",
                stage,
                LocalDate.of(2026, 2, 1),
                List.of(),
                List.of(regions).stream()
                        .map(r -> new Signatory(PartyRef.region(r), "Daerah " + r, List.of(), "", true))
                        .toList(),
                List.of("hutan", "tanpa_modul"),
                "Isi",
                Set.of(),
                new Term(LocalDate.of(2026, 3, 1), 24),
                null,
                null,
                List.of(),
                List.of(new Commitment("k1", "Menanam", "81", null, null, "hutan", null, BigDecimal.TEN, "ha")),
                List.of(),
                Sharing.none("81", LocalDate.of(2026, 1, 1)),
                null,
                null,
                Origin.NEW,
                Instant.EPOCH);
    }

    private static Case subject(String... regions) {
        return new Case(
                "kerja-sama",
                2,
                Kind.KSDD_SUKARELA,
                "Kerja sama hutan",
                "81",
                List.of(regions).stream()
                        .map(r -> Party.of(PartyRef.region(r), "Daerah " + r, List.of()))
                        .toList(),
                "kehutanan",
                "Hutan",
                "Maksud",
                List.of("hutan"),
                Set.of(),
                Stage.PENYUSUNAN_PKS,
                LocalDate.of(2026, 1, 1),
                List.of(),
                Sharing.none("81", LocalDate.of(2026, 1, 1)),
                Dprd.NONE,
                null,
                List.of(),
                Origin.NEW,
                Instant.EPOCH);
    }
}
