package simpul.core.registry.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Clause;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.EndReason;
import simpul.core.model.agreement.Ending;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Kuasa;
import simpul.core.model.agreement.Signature;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Signing;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.SlotState;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Term;
import simpul.core.model.result.Finding;

final class AgreementLawTest {
    private static final Slot OPEN = new Slot("s1", "81", null, "Gubernur Maluku", null);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    private static Facts facts(Agreement... documents) {
        return Given.facts(Given.voluntary(Stage.PENYUSUNAN_PKS), documents);
    }

    private static Slot signed(String on) {
        return OPEN.with(new Signature(
                SignerOffice.KEPALA_DAERAH,
                "Gubernur",
                LocalDate.parse(on),
                "Ambon",
                null,
                "scan",
                Given.recorded("81")));
    }

    private static Signing by(SignerOffice capacity, @Nullable Kuasa kuasa) {
        return new Signing(capacity, "", MARCH, "Ambon", kuasa, null);
    }

    private static List<String> signing(DocumentType type, SignerOffice capacity, @Nullable Kuasa kuasa) {
        Agreement document = Given.document(type, Kind.KSDD_SUKARELA, OPEN);
        return Given.blocking(SignatureLaw.check(document, OPEN, by(capacity, kuasa), true, Given.TODAY));
    }

    @Test
    void theHeadOfRegionSignsEverything() {
        assertThat(signing(DocumentType.KESEPAKATAN_BERSAMA, SignerOffice.KEPALA_DAERAH, null))
                .isEmpty();
        assertThat(signing(DocumentType.PKS, SignerOffice.KEPALA_DAERAH, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentType.class,
            names = {"KESEPAKATAN_BERSAMA", "NOTA_KESEPAKATAN", "PERNYATAAN_KEHENDAK", "NASKAH_KERJA_SAMA"})
    void theHeadOfAnAgencySignsNoneOfTheseEvenWithPowerOfAttorney(DocumentType type) {
        Kuasa kuasa = new Kuasa("1", LocalDate.of(2026, 1, 1), true, null);

        assertThat(signing(type, SignerOffice.KEPALA_PD, kuasa)).containsExactly("SIGNER_NOT_ENTITLED");
    }

    @Test
    void thePowerOfAttorneyPredatesTheSignatureAndNamesTheObject() {
        assertThat(signing(DocumentType.PKS, SignerOffice.KEPALA_PD, new Kuasa("1", MARCH, true, null)))
                .isEmpty();
        assertThat(signing(DocumentType.PKS, SignerOffice.KEPALA_PD, new Kuasa("1", MARCH.plusDays(1), false, null)))
                .containsExactly("KUASA_AFTER_SIGNATURE", "KUASA_OTHER_OBJECT");
        assertThat(signing(DocumentType.PKS, SignerOffice.KEPALA_PD, null)).containsExactly("KUASA_MISSING");
    }

    @Test
    void nobodySignsTomorrow() {
        Agreement document = Given.document(DocumentType.PKS, Kind.KSDD_SUKARELA, OPEN);
        Signing tomorrow = new Signing(SignerOffice.KEPALA_DAERAH, "", Given.TODAY.plusDays(1), "Ambon", null, null);

        assertThat(Given.blocking(SignatureLaw.check(document, OPEN, tomorrow, true, Given.TODAY)))
                .containsExactly("DATE_IN_FUTURE");
    }

    @Test
    void aPksHoldsAtLeastTheFourClausesOfTheLawAndPracticeOnlyWarns() {
        Agreement bare = Given.document(DocumentType.PKS, Kind.KSDD_SUKARELA)
                .change()
                .clauses(Set.of(Clause.OBJEK))
                .done();
        Agreement least = bare.change().clauses(Set.copyOf(Clause.minimum())).done();

        assertThat(AgreementLaw.exit(bare, facts()))
                .filteredOn(Finding::blocks)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.code()).isEqualTo("CLAUSE_MINIMUM_MISSING");
                    assertThat(f.basis()).isEqualTo("PP 28/2018 Ps 19(2); UU 23/2014 Ps 366(2)");
                    assertThat(f.message().id())
                            .contains("Hak dan kewajiban, Jangka waktu, Penyelesaian perselisihan, Sanksi");
                });
        assertThat(Given.blocking(AgreementLaw.exit(least, facts()))).isEmpty();
        assertThat(Given.warnings(AgreementLaw.exit(least, facts()))).contains("CLAUSE_MISSING");
    }

    @Test
    void aTermBeyondTheUsualIsWarnedAboutAndNotRefused() {
        Agreement document = Given.document(DocumentType.PKS, Kind.KSDD_SUKARELA);
        Agreement five = document.change().term(new Term(MARCH, 60)).done();
        Agreement longer = document.change().term(new Term(MARCH, 61)).done();

        assertThat(Given.warnings(AgreementLaw.exit(five, facts()))).doesNotContain("TERM_OVER_LIMIT");
        assertThat(Given.warnings(AgreementLaw.exit(longer, facts()))).contains("TERM_OVER_LIMIT");
        assertThat(Given.blocking(AgreementLaw.exit(longer, facts()))).isEmpty();
    }

    @Test
    void bothDaysOfATermAreInside() {
        assertThat(new Term(LocalDate.of(2024, 7, 11), 60).ends()).isEqualTo(LocalDate.of(2029, 7, 10));
        assertThat(new Term(LocalDate.of(2024, 2, 29), 12).ends()).isEqualTo(LocalDate.of(2025, 2, 27));
        assertThat(new Term(null, 12).ends()).isNull();
    }

    @Test
    void aPksSignedBeforeItsKbIsAWarning() {
        Agreement base = Given.document(DocumentType.KESEPAKATAN_BERSAMA, Kind.KSDD_SUKARELA)
                .change()
                .signed(LocalDate.of(2026, 4, 1))
                .done();
        Agreement pks = Given.document(DocumentType.PKS, Kind.KSDD_SUKARELA, signed("2026-03-10"))
                .change()
                .stage(Stage.PENANDATANGANAN_PKS)
                .done();

        assertThat(Given.warnings(AgreementLaw.exit(pks, facts(base)))).containsExactly("SIGNED_BEFORE_KB");
        assertThat(AgreementLaw.exit(pks, facts(base.change().signed(MARCH).done())))
                .isEmpty();
        Agreement running = pks.change().stage(Stage.PELAKSANAAN).done();
        assertThat(Given.warnings(AgreementLaw.exit(running, facts(base))))
                .as("it stays said while the PKS runs")
                .contains("SIGNED_BEFORE_KB");
    }

    @Test
    void aSignatureThatItsPartyObjectsToIsNoneAndTheSlotIsOpenAgain() {
        Slot recorded = signed("2026-03-10");
        Signature wrong = java.util.Objects.requireNonNull(recorded.signature());
        Slot objected = recorded.with(
                wrong.with(wrong.recorded().answered(false, "Tanggalnya keliru", java.time.Instant.EPOCH)));
        Agreement pks = Given.document(DocumentType.PKS, Kind.KSDD_SUKARELA, objected)
                .change()
                .stage(Stage.PENANDATANGANAN_PKS)
                .done();

        assertThat(objected.state()).isEqualTo(SlotState.BELUM);
        assertThat(Given.blocking(AgreementLaw.exit(pks, facts()))).containsExactly("SLOT_OBJECTED");
        assertThat(SignatureLaw.check(pks, objected, by(SignerOffice.KEPALA_DAERAH, null), true, Given.TODAY))
                .isEmpty();
        assertThat(Given.blocking(
                        SignatureLaw.check(pks, recorded, by(SignerOffice.KEPALA_DAERAH, null), true, Given.TODAY)))
                .containsExactly("SLOT_TAKEN");
    }

    @ParameterizedTest
    @EnumSource(
            value = EndReason.class,
            names = {"PUTUSAN_PENGADILAN", "PAILIT"})
    void rulingAndBankruptcyEndCooperationWithThirdPartiesOnly(EndReason reason) {
        Agreement regions = Given.document(DocumentType.PKS, Kind.KSDD_SUKARELA)
                .change()
                .signed(MARCH)
                .done();
        Ending ending = new Ending(reason, LocalDate.of(2026, 10, 1), "");

        assertThat(Given.blocking(EndingLaw.check(regions, ending, Given.TODAY)))
                .containsExactly("END_REASON_NOT_OPEN");
        assertThat(EndingLaw.check(regions.change().kind(Kind.KSDPK).done(), ending, Given.TODAY))
                .isEmpty();
    }

    @Test
    void noReasonSpeaksOfAChangeOfOfficeHolder() {
        assertThat(EndReason.values())
                .extracting(r -> r.title().id().toLowerCase(java.util.Locale.ROOT))
                .noneMatch(t -> t.contains("pejabat"));
    }

    @Test
    void whatEndsLiesWithinItsTerm() {
        Agreement document = Given.document(DocumentType.PKS, Kind.KSDD_SUKARELA)
                .change()
                .signed(MARCH)
                .done();

        assertThat(Given.blocking(EndingLaw.check(
                        document, new Ending(EndReason.KESEPAKATAN, LocalDate.of(2026, 1, 31), ""), Given.TODAY)))
                .containsExactly("END_OUTSIDE_TERM");
    }
}
