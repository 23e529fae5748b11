package simpul.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.question.Answers;

/**
 * An agreement for tests of agreement rules. Immutable: each word returns a new one.
 *
 * <pre>{@code check.judge(AgreementGate.SIGN, GivenAgreement.between("81", "35.78").term(LocalDate.of(2026, 3, 1), 24))}</pre>
 */
public final class GivenAgreement {
    private final List<AgreementFacts.Party> parties;
    private final String object;
    private final @Nullable LocalDate starts;
    private final @Nullable LocalDate ends;
    private final List<AgreementFacts.Promised> promised;

    private GivenAgreement(
            List<AgreementFacts.Party> parties,
            String object,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            List<AgreementFacts.Promised> promised) {
        this.parties = List.copyOf(parties);
        this.object = object;
        this.starts = starts;
        this.ends = ends;
        this.promised = List.copyOf(promised);
    }

    /** Between regions by code: {@code 81} is a province, {@code 81.71} a kota. */
    public static GivenAgreement between(String... regions) {
        return new GivenAgreement(
                List.of(regions).stream()
                        .<AgreementFacts.Party>map(GivenParty::new)
                        .toList(),
                "Objek kerja sama",
                null,
                null,
                List.of());
    }

    public GivenAgreement about(String what) {
        return new GivenAgreement(parties, what, starts, ends, promised);
    }

    public GivenAgreement term(LocalDate first, int months) {
        return new GivenAgreement(
                parties, object, first, first.plusMonths(months).minusDays(1), promised);
    }

    /** A commitment that an indicator measures. */
    public GivenAgreement promises(String indicator, Number target) {
        List<AgreementFacts.Promised> all = new ArrayList<>(promised);
        all.add(new GivenPromise(
                "k" + (all.size() + 1),
                "Komitmen " + indicator,
                Optional.of(indicator),
                Optional.of(new BigDecimal(target.toString())),
                Optional.empty()));
        return new GivenAgreement(parties, object, starts, ends, all);
    }

    AgreementFacts facts(String sector, LocalDate today, Answers answers) {
        return facts("pks", sector, today, answers);
    }

    AgreementFacts facts(String id, String sector, LocalDate today, Answers answers) {
        return new Stated(
                id,
                "PKS",
                object,
                "urusan",
                parties,
                List.of(sector),
                Optional.ofNullable(starts),
                Optional.ofNullable(ends),
                Optional.ofNullable(starts),
                isRunning(today),
                promised,
                today,
                answers);
    }

    /** In force today, and on every day as long as no term was given. */
    private boolean isRunning(LocalDate today) {
        return (starts == null || !today.isBefore(starts)) && (ends == null || !today.isAfter(ends));
    }

    private record Stated(
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
            implements AgreementFacts {}

    private record GivenParty(String code) implements AgreementFacts.Party {
        @Override
        public String name() {
            return "Daerah " + code;
        }

        @Override
        public Optional<String> region() {
            return Optional.of(code);
        }

        @Override
        public Optional<String> number() {
            return Optional.of("1/" + code);
        }

        @Override
        public boolean isProvince() {
            return code.length() == 2;
        }

        @Override
        public boolean isKabupatenOrKota() {
            return code.length() > 2;
        }
    }

    private record GivenPromise(
            String id, String text, Optional<String> indicator, Optional<BigDecimal> target, Optional<LocalDate> due)
            implements AgreementFacts.Promised {}
}
