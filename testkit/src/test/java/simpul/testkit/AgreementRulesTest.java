package simpul.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.AgreementGate;
import simpul.core.model.sector.AgreementRule;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.text.Text;

/** Agreement rules and parameters are tried without a server. */
class AgreementRulesTest {
    private static final SectorParameter LONGEST = SectorParameter.of("masa_terlama", "Masa terlama", "Longest term", 35, "tahun")
            .basedOn("PP 23/2021 Ps 210", "PP 23/2021 Art. 210")
            .since(LocalDate.of(2021, 2, 2));
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final RecordType PERMIT = RecordType.of("izin", 1, "Izin", "Permit")
            .fields(DAY)
            .happensOn(DAY)
            .owner(Owner.REGION);

    private final SectorCheck check = SectorCheck.of(s -> s.id("hutan")
            .title("Kehutanan", "Forestry")
            .records(PERMIT)
            .parameters(LONGEST)
            .agreementRules(
                    AgreementRule.at(
                            AgreementGate.SIGN,
                            "HANYA_PROVINSI",
                            "Pihaknya provinsi",
                            "Parties are provinces",
                            "UU 23/2014 Ps 14",
                            a -> a.parties().stream()
                                    .filter(AgreementFacts.Party::isKabupatenOrKota)
                                    .map(p -> Finding.blocking("BUKAN_PROVINSI", "parties", Text.same(p.name())))
                                    .toList()),
                    AgreementRule.at(
                            AgreementGate.SIGN,
                            "MASA",
                            "Masa tidak terlalu lama",
                            "The term is not too long",
                            "PP 23/2021 Ps 210",
                            a -> a.ends().filter(end -> end.isAfter(latest(a))).isPresent()
                                    ? List.of(Finding.blocking("MASA_LAMA", "term", Text.same("Terlalu lama")))
                                    : List.of())));

    private static LocalDate latest(AgreementFacts a) {
        return a.starts().orElseThrow().plusYears(a.answers().parameter(LONGEST).longValue());
    }

    private List<String> codes(GivenAgreement agreement) {
        return check.judge(AgreementGate.SIGN, agreement).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void rules_judge_parties_and_term() {
        GivenAgreement twoYears = GivenAgreement.between("81", "35").term(LocalDate.of(2026, 1, 1), 24);

        assertThat(codes(twoYears)).isEmpty();
        assertThat(codes(GivenAgreement.between("81", "35.78").term(LocalDate.of(2026, 1, 1), 36 * 12)))
                .containsExactly("BUKAN_PROVINSI", "MASA_LAMA");
        assertThat(check.judge(AgreementGate.RUN, twoYears)).isEmpty();
    }

    @Test
    void a_parameter_is_what_the_test_has_set() {
        check.sets(LONGEST, BigDecimal.ONE);

        assertThat(codes(GivenAgreement.between("81").term(LocalDate.of(2026, 1, 1), 24))).containsExactly("MASA_LAMA");
    }
}
