package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.view.GridView;
import simpul.core.model.sector.view.PromiseView;
import simpul.core.model.sector.view.View;
import simpul.core.model.sector.view.ViewTree;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Messages;

/** What an indicator should reach stands beside what was promised, with its basis, on the screen and in its files. */
class PromisePartsTest {
    private static final Text WORDS = Text.of("Konsumsi ikan naik", "More fish is eaten");
    private static final Target AIM = new Target(
            new BigDecimal("62.5"),
            true,
            "target_konsumsi_ikan",
            Text.of("Target nasional 2024", "National aim of 2024"),
            LocalDate.of(2024, 1, 1),
            false);

    private static PromiseView view() {
        Promise promise =
                new Promise("pks", WORDS, "k1", WORDS, "konsumsi_ikan", new BigDecimal("60"), "kg", null, WORDS);
        PromiseView.Row row = View.promised(promise, Measurement.none("Belum.", "None."), "kg");
        View read = ViewTree.read(ViewTree.of(View.promises(List.of(row.aiming(AIM, "kg"), row))));
        return (PromiseView) read;
    }

    @Test
    void the_target_is_read_below_what_was_promised_in_the_language_of_the_reader() {
        List<List<Cell>> rows =
                new FigureParts(Messages.in(Language.ID)).of(view()).rows();

        assertThat(rows.get(0).get(1).words()).isEqualTo("60 kg");
        assertThat(rows.get(0).get(1).second())
                .isEqualTo("Target indikator: paling sedikit 62,5 kg (dasar: Target nasional 2024, sejak 1 Jan 2024,"
                        + " belum dipastikan)");
        assertThat(rows.get(1).get(1).second()).as("nobody says").isEmpty();
        assertThat(new FigureParts(Messages.in(Language.EN))
                        .of(view())
                        .rows()
                        .get(0)
                        .get(1)
                        .second())
                .startsWith("Indicator target: at least 62.5 kg (basis: National aim of 2024");
    }

    @Test
    void its_files_have_a_column_for_it() {
        GridView grid = Grids.of(view(), new Maps(Messages.in(Language.ID), UnaryOperator.identity(), ""))
                .orElseThrow();

        assertThat(grid.headings().get(3)).isEqualTo(Text.of("Target indikator", "Indicator target"));
        assertThat(grid.rows().get(0).get(3).words()).contains(AIM.words("kg"));
        assertThat(grid.rows().get(1).get(3).isMissing()).isTrue();
    }
}
