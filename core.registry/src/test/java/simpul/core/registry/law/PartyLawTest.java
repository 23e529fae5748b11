package simpul.core.registry.law;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.registry.law.Given.party;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Ground;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.Stage;
import simpul.core.model.region.Level;
import simpul.core.model.region.PartnerKind;

final class PartyLawTest {
    private static final Party COMPANY = Party.of(PartyRef.partner("p1"), "PT Taspen", List.of());

    @Test
    void cooperationBetweenRegionsNeedsTwoOfThem() {
        Case alone = Given.subject(Kind.KSDD_SUKARELA, Stage.PERSIAPAN, party("81"));

        assertThat(Given.blocking(CaseLaw.parties(Given.facts(alone)))).containsExactly("CASE_PARTIES_TOO_FEW");
    }

    @Test
    void aThirdPartyIsNoPartyOfCooperationBetweenRegions() {
        Case mixed = Given.subject(Kind.KSDD_SUKARELA, Stage.PERSIAPAN, party("81"), party("35"), COMPANY);
        Facts facts = Given.facts(mixed, Map.of(), Map.of("p1", PartnerKind.BADAN_USAHA));

        assertThat(Given.blocking(CaseLaw.parties(facts))).containsExactly("CASE_PARTY_KIND");
    }

    @Test
    void aMinistryIsNoThirdParty() {
        Case subject = Given.subject(Kind.KSDPK, Stage.PERSIAPAN, party("81"), COMPANY);
        Facts company = Given.facts(subject, Map.of(), Map.of("p1", PartnerKind.BADAN_USAHA));
        Facts ministry = Given.facts(subject, Map.of(), Map.of("p1", PartnerKind.KEMENTERIAN_LEMBAGA));

        assertThat(Given.blocking(CaseLaw.parties(company))).isEmpty();
        assertThat(Given.blocking(CaseLaw.parties(ministry))).containsExactly("CASE_PARTY_KIND");
    }

    @Test
    void mandatoryCooperationDeclaresItsThreeGrounds() {
        Case subject = Given.subject(Kind.KSDD_WAJIB, Stage.PERSIAPAN, party("81"), party("82"));
        Case declared = subject.change()
                .grounds(Set.of(Ground.BERBATASAN, Ground.EKSTERNALITAS, Ground.LEBIH_EFISIEN))
                .done();

        assertThat(Given.blocking(CaseLaw.parties(Given.facts(subject)))).containsExactly("MANDATORY_GROUND_MISSING");
        assertThat(Given.blocking(CaseLaw.parties(Given.facts(declared)))).isEmpty();
    }

    @Test
    void aThirdPartysInitiativeMeetsItsThreeCriteria() {
        Case subject = Given.subject(Kind.KSDPK, Stage.PERSIAPAN, party("81"), COMPANY)
                .change()
                .grounds(Set.of(Ground.PRAKARSA_PIHAK_KETIGA, Ground.LAYAK))
                .done();

        assertThat(Given.blocking(CaseLaw.parties(Given.facts(subject)))).containsExactly("THIRD_PARTY_GROUND_MISSING");
    }

    @Test
    void quarantineIsForASynergyOnly() {
        Case subject = Given.voluntary(Stage.PERSIAPAN)
                .change()
                .object("Layanan Karantina ikan")
                .done();

        assertThat(Given.blocking(CaseLaw.parties(Given.facts(subject)))).containsExactly("OBJECT_QUARANTINE");
    }

    @Test
    void aRegencyHasNoPowersOverForestryExceptAForestPark() {
        Case forest =
                Given.voluntary(Stage.PERSIAPAN).change().urusan("kehutanan").done();
        Case park = forest.change().object("Pengelolaan Tahura").done();
        Map<String, Level> regency = Map.of("35", Level.KABUPATEN);

        assertThat(Given.blocking(CaseLaw.parties(Given.facts(forest, regency, Map.of()))))
                .containsExactly("OBJECT_NOT_FOR_REGENCY");
        assertThat(Given.blocking(CaseLaw.parties(Given.facts(park, regency, Map.of()))))
                .isEmpty();
        assertThat(Given.blocking(CaseLaw.parties(Given.facts(forest)))).isEmpty();
    }

    @Test
    void aRegencyIsWarnedThatItsFisheriesPowersAreFew() {
        Facts facts = Given.facts(Given.voluntary(Stage.PERSIAPAN), Map.of("35", Level.KOTA), Map.of());

        assertThat(Given.warnings(CaseLaw.parties(facts))).containsExactly("OBJECT_FISHERIES_REGENCY");
    }

    @Test
    void aRegencyHasNoPowersOverTheSeaAndKeepsSmallFishersLandingSitesAndAquaculture() {
        Map<String, Level> regency = Map.of("35", Level.KABUPATEN);
        Case sea = Given.voluntary(Stage.PERSIAPAN)
                .change()
                .object("Penataan ruang laut dan kelautan")
                .done();
        Case kept = sea.change()
                .object("Pemberdayaan nelayan kecil dan TPI bidang kelautan")
                .done();

        assertThat(CaseLaw.parties(Given.facts(sea, regency, Map.of())))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.code()).isEqualTo("OBJECT_NOT_FOR_REGENCY");
                    assertThat(f.basis()).isEqualTo("UU 23/2014 Ps 14(1)-(2)");
                });
        assertThat(CaseLaw.parties(Given.facts(kept, regency, Map.of()))).isEmpty();
        assertThat(CaseLaw.parties(Given.facts(sea))).as("provinces have them").isEmpty();
    }
}
