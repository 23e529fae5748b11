package simpul.core.records.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.region.Level;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.question.Answers;

/** An agreement as rules see it. Immutable. */
public record StatedAgreement(
        String id,
        String title,
        String object,
        String affair,
        List<AgreementFacts.Party> parties,
        List<String> sectors,
        Optional<LocalDate> starts,
        Optional<LocalDate> ends,
        Optional<LocalDate> signed,
        boolean isRunning,
        List<AgreementFacts.Promised> commitments,
        LocalDate today,
        Answers answers)
        implements AgreementFacts {

    public static StatedAgreement of(
            Agreement agreement, Case of, Function<String, Optional<Level>> levels, LocalDate today, Answers answers) {
        return new StatedAgreement(
                agreement.id(),
                agreement.title(),
                of.object(),
                of.urusan(),
                agreement.parties().stream()
                        .<AgreementFacts.Party>map(p -> party(p, levels))
                        .toList(),
                agreement.sectors(),
                agreement.starts(),
                agreement.ends(),
                Optional.ofNullable(agreement.signed()),
                agreement.running(today),
                agreement.commitments().stream()
                        .<AgreementFacts.Promised>map(StatedAgreement::promised)
                        .toList(),
                today,
                answers);
    }

    private static AgreementFacts.Party party(Signatory signatory, Function<String, Optional<Level>> levels) {
        String code = signatory.ref().region();
        Level level = code == null ? null : levels.apply(code).orElse(null);
        return new StatedParty(
                signatory.name(),
                Optional.ofNullable(code),
                Optional.of(signatory.number()).filter(n -> !n.isBlank()),
                level);
    }

    private static AgreementFacts.Promised promised(Commitment c) {
        return new StatedPromise(
                c.id(),
                c.text(),
                Optional.ofNullable(c.indicator()),
                Optional.ofNullable(c.target()),
                Optional.ofNullable(c.due()));
    }

    private record StatedParty(
            String name,
            Optional<String> region,
            Optional<String> number,
            @Nullable Level level) implements AgreementFacts.Party {
        @Override
        public boolean isProvince() {
            return level == Level.PROVINSI;
        }

        @Override
        public boolean isKabupatenOrKota() {
            return level == Level.KABUPATEN || level == Level.KOTA;
        }
    }

    private record StatedPromise(
            String id, String text, Optional<String> indicator, Optional<BigDecimal> target, Optional<LocalDate> due)
            implements AgreementFacts.Promised {}
}
