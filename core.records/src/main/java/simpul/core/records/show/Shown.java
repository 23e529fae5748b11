package simpul.core.records.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Partner;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.LackingView;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** What a screen's function sees. Immutable. */
record Shown(
        @Nullable String owner,
        Period period,
        LocalDate today,
        ScreenAnswers answers,
        Map<String, String> choices,
        List<Promise> promises,
        List<Partner> partners,
        List<Indicator> measures,
        Map<String, Answers> byAgreement,
        Targeted targets)
        implements ScreenRequest {

    @Override
    public Optional<String> region() {
        return Optional.ofNullable(owner);
    }

    @Override
    public Optional<String> chosen(Ask ask) {
        return Optional.ofNullable(choices.get(ask.code())).filter(ask::offers);
    }

    @Override
    public View node(Function<Answers, View> made, Aggregate... questions) {
        if (answers.left(questions) > 0) {
            int left = answers.left(questions);
            return LackingView.failed(
                    Text.of(left + " catatan belum dihitung ulang", left + " record(s) are not computed again yet"),
                    Text.of(
                            "Angka ini belum benar tanpa catatan itu. Beri tahu administrator platform; dicoba lagi saat"
                                    + " platform dinyalakan atau modul diperbarui.",
                            "Without them these figures would be wrong. Tell the platform administrator; it is tried again"
                                    + " when the platform starts or the module is updated."));
        }
        if (answers.areAwaited(questions)) {
            return LackingView.waiting(
                    Text.of("Catatan lama sedang dihitung ulang", "Older records are being computed again"),
                    Text.of(
                            "Angka ini tampil sendiri setelah selesai. Muat ulang halaman ini beberapa saat lagi.",
                            "These figures appear once that is done. Load this page again in a while."));
        }
        return answers.areThere(questions)
                ? made.apply(answers)
                : LackingView.failed(
                        Text.of("Angka ini tidak dapat dihitung", "These figures cannot be computed"),
                        ScreenAnswers.WHY);
    }

    @Override
    public Measurement measured(Indicator indicator, String agreement) {
        if (!measures.contains(indicator)) {
            throw new IllegalArgumentException("The screen did not declare the indicator " + indicator);
        }
        Answers known = byAgreement.get(agreement);
        if (known == null) {
            throw new IllegalArgumentException("No promise names the agreement " + agreement);
        }
        return indicator.function().orElseThrow().apply(known);
    }

    @Override
    public Optional<Target> target(Indicator indicator) {
        return targets.of(indicator);
    }
}
