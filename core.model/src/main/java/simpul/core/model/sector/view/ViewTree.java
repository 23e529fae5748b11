package simpul.core.model.sector.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * A view as plain maps, lists, strings and numbers, and back: what the API answers and what survives any JSON library.
 * Stateless.
 */
public final class ViewTree {
    private ViewTree() {}

    /** The view as a tree; {@link #read} of it equals the view. */
    public static Map<String, @Nullable Object> of(View view) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("node", view.node());
        if (view instanceof GroupView group) {
            tree.put("title", group.title().map(ViewTree::text).orElse(null));
            tree.put("nodes", group.nodes().stream().map(ViewTree::of).toList());
        } else if (view instanceof NoticeView notice) {
            tree.put("tone", notice.tone().code());
            tree.put("words", text(notice.words()));
        } else if (view instanceof FiguresView figures) {
            tree.put("figures", figures.figures().stream().map(ViewTree::figure).toList());
        } else if (view instanceof TableView table) {
            tree.put("type", table.query().type());
            tree.put(
                    "conditions",
                    table.query().conditions().stream().map(ViewTree::condition).toList());
            tree.put("columns", table.columns());
        } else if (view instanceof FormView form) {
            tree.put("type", form.type());
        } else if (view instanceof GridView grid) {
            tree.put("caption", text(grid.caption()));
            tree.put("headings", grid.headings().stream().map(ViewTree::text).toList());
            tree.put(
                    "rows",
                    grid.rows().stream()
                            .map(row -> row.stream().map(ViewTree::cell).toList())
                            .toList());
        } else if (view instanceof PromiseView promises) {
            tree.put("rows", promises.rows().stream().map(ViewTree::row).toList());
        } else {
            throw new IllegalArgumentException("No tree for " + view.node());
        }
        return tree;
    }

    /** Puts a view together again. A tree that no view made is a bug of whoever kept it. */
    public static View read(Map<String, @Nullable Object> map) {
        Branch tree = new Branch(map);
        return switch (tree.words("node")) {
            case GroupView.NODE ->
                new GroupView(
                        tree.maybeText("title").orElse(null),
                        tree.branches("nodes").stream().map(b -> read(b.map())).toList());
            case NoticeView.NODE -> new NoticeView(Tone.of(tree.words("tone")), tree.text("words"));
            case FiguresView.NODE ->
                new FiguresView(tree.branches("figures").stream()
                        .map(ViewTree::readFigure)
                        .toList());
            case TableView.NODE ->
                new TableView(
                        RecordQuery.of(
                                tree.words("type"),
                                tree.branches("conditions").stream()
                                        .map(c -> new Condition(c.words("kind"), c.words("field"), c.strings("values")))
                                        .toList()),
                        tree.strings("columns"));
            case FormView.NODE -> new FormView(tree.words("type"));
            case GridView.NODE ->
                new GridView(
                        tree.text("caption"),
                        tree.branches("headings").stream().map(Branch::asText).toList(),
                        tree.rows("rows").stream()
                                .map(row -> row.stream().map(ViewTree::readCell).toList())
                                .toList());
            case PromiseView.NODE ->
                new PromiseView(
                        tree.branches("rows").stream().map(ViewTree::readRow).toList());
            default -> throw new IllegalArgumentException("No view node " + tree.words("node"));
        };
    }

    private static Map<String, Object> text(Text text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", text.id());
        tree.put("en", text.en());
        return tree;
    }

    private static Map<String, Object> condition(Condition condition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", condition.kind());
        tree.put("field", condition.field());
        tree.put("values", condition.values());
        return tree;
    }

    private static Map<String, @Nullable Object> figure(Figure figure) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("label", text(figure.label()));
        tree.put("value", cell(figure.value()));
        tree.put("remark", figure.remark().map(ViewTree::text).orElse(null));
        return tree;
    }

    /** Numbers travel as strings, so that no reader rounds them. */
    private static Map<String, @Nullable Object> cell(Cell cell) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("words", cell.words().map(ViewTree::text).orElse(null));
        tree.put("number", cell.number().map(BigDecimal::toPlainString).orElse(null));
        tree.put("unit", cell.unit());
        return tree;
    }

    private static Map<String, @Nullable Object> row(PromiseView.Row row) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("agreement", row.agreement());
        tree.put("agreementTitle", text(row.agreementTitle()));
        tree.put("commitment", row.commitment());
        tree.put("words", text(row.words()));
        tree.put("state", text(row.state()));
        tree.put("target", cell(row.target()));
        tree.put("measured", cell(row.measured()));
        tree.put("because", row.because() == null ? null : text(row.because()));
        return tree;
    }

    private static Figure readFigure(Branch b) {
        Text label = b.text("label");
        Figure figure = Figure.of(label.id(), label.en(), readCell(b.branch("value")));
        return b.maybeText("remark").map(figure::remark).orElse(figure);
    }

    private static Cell readCell(Branch b) {
        Optional<Cell> words = b.maybeText("words").map(Cell::of);
        return words.orElseGet(() -> b.maybe("number")
                .map(n -> Cell.of(new BigDecimal(n), b.words("unit")))
                .orElseGet(Cell::missing));
    }

    private static PromiseView.Row readRow(Branch b) {
        return new PromiseView.Row(
                b.words("agreement"),
                b.text("agreementTitle"),
                b.words("commitment"),
                b.text("words"),
                b.text("state"),
                readCell(b.branch("target")),
                readCell(b.branch("measured")),
                b.maybeText("because").orElse(null));
    }

    /** One map of a tree with typed looks into it. */
    private record Branch(Map<String, @Nullable Object> map) {
        Optional<String> maybe(String name) {
            return Optional.ofNullable(map.get(name)).map(String::valueOf);
        }

        String words(String name) {
            return maybe(name).orElse("");
        }

        Text asText() {
            return Text.of(words("id"), words("en"));
        }

        Text text(String name) {
            return branch(name).asText();
        }

        Optional<Text> maybeText(String name) {
            return map.get(name) == null ? Optional.empty() : Optional.of(text(name));
        }

        Branch branch(String name) {
            return of(map.get(name));
        }

        List<Branch> branches(String name) {
            return list(map.get(name)).stream().map(Branch::of).toList();
        }

        List<List<Branch>> rows(String name) {
            return list(map.get(name)).stream()
                    .map(row -> list(row).stream().map(Branch::of).toList())
                    .toList();
        }

        List<String> strings(String name) {
            return list(map.get(name)).stream().map(String::valueOf).toList();
        }

        private static List<@Nullable Object> list(@Nullable Object value) {
            return value instanceof List<?> list ? new ArrayList<>(list) : List.of();
        }

        @SuppressWarnings("unchecked")
        private static Branch of(@Nullable Object value) {
            if (value instanceof Map<?, ?> map) {
                return new Branch((Map<String, @Nullable Object>) map);
            }
            throw new IllegalArgumentException("Not a map: " + value);
        }
    }
}
