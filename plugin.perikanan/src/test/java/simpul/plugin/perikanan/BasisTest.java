package simpul.plugin.perikanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Deadline;
import simpul.testkit.SectorCheck;

/** What has one language only is the citation of a law, and nothing that somebody would have to translate. */
class BasisTest {
    @Test
    void a_basis_names_an_article_or_nothing() {
        Definition sector = SectorCheck.of(new PerikananSector()).definition();
        List<String> cited = Stream.of(
                        sector.rules().stream().map(Rule::basis),
                        sector.records().stream()
                                .flatMap(t -> t.constraints().stream())
                                .map(Constraint::basis),
                        sector.records().stream()
                                .flatMap(t -> t.deadlines().stream())
                                .map(Deadline::basis))
                .flatMap(s -> s)
                .filter(basis -> !basis.isEmpty())
                .toList();

        assertThat(cited)
                .hasSizeGreaterThan(10)
                .allMatch(b -> b.matches("(UU|PP|Permen KP) \\d+/\\d{4}( (Ps \\d+|Lampiran [A-Z]+))?"));
    }
}
