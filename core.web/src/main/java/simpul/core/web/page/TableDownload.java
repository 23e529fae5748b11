package simpul.core.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import simpul.core.web.http.Reply;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/** Answers with a table of a page as a file where the address asks for that. Stateless. */
final class TableDownload {
    private TableDownload() {}

    /** The file; empty when the page itself is asked for, or has no such table. */
    static Optional<Reply> of(PageAsk ask, Collection<Object> models) {
        if (!ask.downloads()) {
            return Optional.empty();
        }
        String code = ask.query("tabel").orElse("");
        Function<TableFile, Reply> as =
                ask.query("unduh").filter("xlsx"::equals).isPresent() ? TableFile::xlsx : TableFile::csv;
        return models.stream()
                .flatMap(m -> m instanceof Tabled page ? page.tables().stream() : Stream.<Table>empty())
                .filter(table -> table.code().equals(code))
                .findFirst()
                .map(table -> as.apply(file(ask.t(), table)));
    }

    /** What a page shows below a value stands in a column of its own. */
    private static TableFile file(Messages t, Table table) {
        List<String> heads = new ArrayList<>();
        List<Integer> seconds = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            int at = c;
            String label = table.columns().get(c).label();
            heads.add(label);
            if (table.rows().stream().anyMatch(row -> !row.get(at).second().isEmpty())) {
                heads.add(t.get("part.below", label));
                seconds.add(c);
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<Object> values = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                values.add(row.get(c).plain());
                if (seconds.contains(c)) {
                    values.add(row.get(c).second());
                }
            }
            rows.add(values);
        }
        return new TableFile(table.code(), table.caption(), heads, rows);
    }
}
