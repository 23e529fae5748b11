package simpul.core.registry.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.agreement.Burden;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.Dprd;
import simpul.core.model.agreement.DprdDecision;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Standing;

final class CaseLawTest {
    @Test
    void preparationEndsWithObjectPlanAndTermsOfReference() {
        Case ready = Given.voluntary(Stage.PERSIAPAN, DocumentKind.KAK, DocumentKind.PEMETAAN);
        Case bare =
                Given.voluntary(Stage.PERSIAPAN).change().object("").urusan("").done();

        assertThat(CaseLaw.exit(Given.facts(ready))).isEmpty();
        assertThat(Given.blocking(CaseLaw.exit(Given.facts(bare))))
                .containsExactly("CASE_FIELD_MISSING", "CASE_FIELD_MISSING", "PAPER_MISSING");
    }

    @Test
    void anObjectOutsideThePlanNeedsOneOfTheExceptions() {
        Party unplanned = new Party(Given.party("81").ref(), "Maluku", List.of(), null, "", "", null);
        Case subject = Given.with(
                Given.subject(Kind.KSDD_SUKARELA, Stage.PERSIAPAN, unplanned, Given.party("35")), DocumentKind.KAK);

        assertThat(CaseLaw.exit(Given.facts(subject)))
                .filteredOn(f -> f.blocks())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.code()).isEqualTo("PLAN_BASIS_MISSING");
                    assertThat(f.basis()).isEqualTo("PP 28/2018 Ps 4(3), 16(3)");
                });
    }

    @Test
    void onlyTheHeadOfRegionOffers() {
        DocumentEntry byAgency = new DocumentEntry(
                "d",
                Stage.PENAWARAN,
                DocumentKind.SURAT_PENAWARAN,
                "Surat",
                "81",
                "",
                null,
                SignerOffice.KEPALA_PD,
                List.of(),
                Given.recorded("81"));
        Case subject = Given.voluntary(Stage.PENAWARAN, DocumentKind.SURAT_JAWABAN);
        Case offered = subject.change()
                .documents(List.of(byAgency, subject.documents().get(0)))
                .done();

        assertThat(Given.blocking(CaseLaw.exit(Given.facts(offered)))).containsExactly("LETTER_NOT_BY_HEAD");
        assertThat(CaseLaw.exit(Given.facts(Given.with(offered, DocumentKind.SURAT_PENAWARAN))))
                .as("the head's own letter mends it")
                .isEmpty();
    }

    @Test
    void everyPartnerAnswersTheOffer() {
        Case silent = Given.voluntary(Stage.PENAWARAN, DocumentKind.SURAT_PENAWARAN);

        assertThat(Given.blocking(CaseLaw.exit(Given.facts(silent)))).containsExactly("PAPER_MISSING");
        assertThat(CaseLaw.exit(Given.facts(Given.with(silent, DocumentKind.SURAT_JAWABAN))))
                .isEmpty();
    }

    @Test
    void aPaperThatItsPartyObjectsToDoesNotCount() {
        DocumentEntry reply = Given.paper(DocumentKind.SURAT_JAWABAN);
        DocumentEntry objected =
                reply.with(reply.recorded().answered(false, "Bukan surat kami", java.time.Instant.EPOCH));
        Case subject = Given.voluntary(Stage.PENAWARAN, DocumentKind.SURAT_PENAWARAN);
        Case answered = subject.change()
                .documents(List.of(subject.documents().get(0), objected))
                .done();

        assertThat(objected.recorded().standing()).isEqualTo(Standing.KEBERATAN);
        assertThat(Given.blocking(CaseLaw.exit(Given.facts(answered)))).containsExactly("PAPER_MISSING");
    }

    @Test
    void theDprdDecidesWhereItMustAndItsSilenceIsNoConsent() {
        Party burdened =
                new Party(Given.party("35").ref(), "Jatim", List.of(), null, "", "", new Burden(true, false, true));
        Case subject = Given.subject(Kind.KSDD_SUKARELA, Stage.PERSETUJUAN_DPRD, Given.party("81"), burdened);

        assertThat(Given.blocking(CaseLaw.exit(Given.facts(subject)))).containsExactly("DPRD_NOT_ASKED");
        assertThat(Given.blocking(CaseLaw.exit(Given.facts(decided(subject, null)))))
                .containsExactly("DPRD_UNDECIDED");
        assertThat(Given.blocking(CaseLaw.exit(Given.facts(decided(subject, false)))))
                .containsExactly("DPRD_REFUSED");
        assertThat(Given.blocking(CaseLaw.exit(Given.facts(decided(subject, true)))))
                .isEmpty();
        assertThat(Given.warnings(CaseLaw.exit(Given.facts(decided(subject, true)))))
                .as("the letter of the DPRD belongs to the stage")
                .containsExactly("PAPER_EXPECTED");
        DocumentEntry letter = Given.paper(DocumentKind.SURAT_DPRD, "35");
        assertThat(CaseLaw.exit(Given.facts(decided(subject, true)
                        .change()
                        .documents(List.of(letter))
                        .done())))
                .isEmpty();
    }

    @Test
    void silenceIsConsentOnlyWhereTheParameterSaysSo() {
        Party burdened =
                new Party(Given.party("35").ref(), "Jatim", List.of(), null, "", "", new Burden(true, false, true));
        Case silent =
                decided(Given.subject(Kind.KSDD_SUKARELA, Stage.PERSETUJUAN_DPRD, Given.party("81"), burdened), null);
        Facts facts = Given.facts(silent);
        LawParameters consenting = new LawParameters(Given.PARAMETERS.dprdTrigger(), 60, 60, 45, true);
        Facts lenient = new Facts(
                silent,
                facts.documents(),
                facts.joined(),
                facts.levels(),
                facts.partners(),
                facts.dprdDue(),
                consenting,
                facts.today());

        assertThat(Given.blocking(CaseLaw.exit(facts))).containsExactly("DPRD_UNDECIDED");
        assertThat(Given.blocking(CaseLaw.exit(lenient))).isEmpty();
        assertThat(Given.warnings(CaseLaw.exit(lenient))).containsExactly("DPRD_SILENT");
    }

    private static Case decided(Case subject, @org.jspecify.annotations.Nullable Boolean approved) {
        DprdDecision decision = new DprdDecision(
                "35",
                LocalDate.of(2025, 1, 1),
                approved,
                approved == null ? null : LocalDate.of(2025, 2, 1),
                "",
                "",
                Given.recorded("35"));
        return subject.change().dprd(new Dprd(List.of(decision), null)).done();
    }

    @Test
    void aStepOutOfOrderIsRefusedWithWhatIsMissing() {
        Case early = Given.voluntary(Stage.PERSIAPAN);
        Case late = Given.voluntary(Stage.PENYUSUNAN_PKS);

        assertThat(Given.blocking(CaseLaw.step(Given.facts(early), Stage.PENAWARAN)))
                .containsExactly("STEP_OUT_OF_ORDER", "PAPER_MISSING");
        assertThat(Given.blocking(CaseLaw.step(Given.facts(late), Stage.PENAWARAN)))
                .containsExactly("STEP_OUT_OF_ORDER");
        assertThat(Given.blocking(CaseLaw.step(Given.facts(late), Stage.PELAKSANAAN)))
                .containsExactly("STEP_OUT_OF_ORDER");
    }

    @Test
    void foreignCooperationIsRecordedRatherThanRun() {
        Case foreign = Given.subject(Kind.KSDPL, Stage.PERSIAPAN, Given.party("81"));

        assertThat(Given.blocking(CaseLaw.step(Given.facts(foreign), Stage.PERSIAPAN)))
                .containsExactly("KIND_NOT_STAGED");
    }
}
