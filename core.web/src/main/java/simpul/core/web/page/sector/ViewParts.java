package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.State;
import simpul.core.model.sector.view.AskView;
import simpul.core.model.sector.view.BoardView;
import simpul.core.model.sector.view.ChartView;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.sector.view.FormView;
import simpul.core.model.sector.view.GridView;
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.sector.view.LackingView;
import simpul.core.model.sector.view.MapView;
import simpul.core.model.sector.view.MatrixView;
import simpul.core.model.sector.view.NoticeView;
import simpul.core.model.sector.view.PromiseView;
import simpul.core.model.sector.view.StepsView;
import simpul.core.model.sector.view.TableView;
import simpul.core.model.sector.view.TimelineView;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;
import simpul.core.web.ui.Empty;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;

/** Turns a sector's view into the parts of a page; a part that fails leaves the others standing. For one request. */
final class ViewParts {
    /** Answers the queries of nodes that show records, and says where the files of a node lie. */
    interface Source {
        Result<Part> table(TableView table, TypeShape type, String address);

        Result<Part> board(BoardView board, TypeShape type, String address);

        /** The form of a record. */
        Part form(FormView form, TypeShape type, String address);

        /** For a node's figures as they stand here. */
        List<FileLink> files(String address);

        /** The name of a region; its code where nobody knows it. */
        String region(String code);

        /** Where the outlines of the map lie. */
        String outlines();
    }

    private final Messages t;
    private final FigureParts figures;
    private final Charts charts;
    private final Matrices matrices;
    private final Maps maps;
    private final Courses courses;
    private final SectorShape sector;
    private final Text period;
    private final Source source;
    private final List<Part> parts = new ArrayList<>();

    private ViewParts(Messages t, SectorShape sector, Text period, Source source) {
        this.t = t;
        this.figures = new FigureParts(t);
        this.charts = new Charts(t);
        this.matrices = new Matrices(t);
        this.maps = new Maps(t, source::region, source.outlines());
        this.courses = new Courses(t);
        this.sector = sector;
        this.period = period;
        this.source = source;
    }

    static List<Part> of(View view, Messages t, SectorShape sector, Text period, Source source) {
        ViewParts made = new ViewParts(t, sector, period, source);
        made.add(view, view instanceof GroupView ? "" : "1");
        return made.parts;
    }

    private void add(View view, String address) {
        if (view instanceof GroupView group) {
            int first = parts.size();
            for (int i = 0; i < group.nodes().size(); i++) {
                add(group.nodes().get(i), (address.isEmpty() ? "" : address + ".") + (i + 1));
            }
            List<Part> inside = parts.subList(first, parts.size());
            boolean printed = inside.isEmpty() || inside.stream().anyMatch(Part::isPrinted);
            group.title()
                    .map(t::of)
                    .ifPresent(words -> parts.add(first, Part.node("", new HeadingNode(words, printed))));
        } else if (!(view instanceof AskView)) {
            parts.add(part(view, address));
        }
    }

    private Part part(View view, String address) {
        if (view instanceof NoticeView notice) {
            return Part.notice("", Notice.of(Words.tone(notice.tone()), t.of(notice.words())));
        }
        if (view instanceof LackingView lacking) {
            return lacking(lacking);
        }
        if (view instanceof FiguresView node) {
            return Part.figures("", figures.of(node));
        }
        if (view instanceof TimelineView node) {
            String heading = t.of(node.title());
            return node.entries().isEmpty() ? nothing(heading) : Part.node(heading, courses.of(node));
        }
        if (view instanceof StepsView node) {
            String heading = t.of(node.title());
            return node.steps().isEmpty() ? nothing(heading) : Part.node(heading, courses.of(node));
        }
        return records(view, address)
                .or(() -> drawn(view, address).map(part -> part.as(source.files(address))))
                .orElseGet(() -> failed(t.get("sector.unknownNode", view.node())));
    }

    /** What carries figures of its own, and so files; or that there are none yet. */
    private Optional<Part> drawn(View view, String address) {
        if (view instanceof GridView grid) {
            String heading = t.of(grid.caption());
            return Optional.of(grid.rows().isEmpty() ? nothing(heading) : Part.table(heading, figures.of(grid)));
        }
        if (view instanceof PromiseView promises) {
            String heading = t.get("sector.promised");
            return Optional.of(
                    promises.rows().isEmpty() ? nothing(heading) : Part.table(heading, figures.of(promises)));
        }
        if (view instanceof ChartView node) {
            String heading = t.of(node.chart().title());
            return Optional.of(
                    node.chart().isEmpty()
                            ? nothing(heading)
                            : Part.node(heading, new DrawingNode(charts.of(node.chart()), true)));
        }
        if (view instanceof MatrixView node) {
            String heading = t.of(node.matrix().title());
            return Optional.of(
                    node.matrix().isEmpty()
                            ? nothing(heading)
                            : Part.node(heading, new DrawingNode(matrices.of(node.matrix()), false)));
        }
        if (view instanceof MapView node) {
            String heading = t.of(node.regions().title());
            return Optional.of(
                    node.regions().isEmpty() ? nothing(heading) : Part.node(heading, maps.of(node.regions(), address)));
        }
        return Optional.empty();
    }

    /** What asks the platform for records itself. */
    private Optional<Part> records(View view, String address) {
        if (view instanceof TableView table) {
            return Optional.of(of(table.query().type(), table.columns(), type -> source.table(table, type, address)));
        }
        if (view instanceof BoardView board) {
            List<String> fields = new ArrayList<>(board.card());
            if (!board.by().equals(State.CODE)) {
                fields.add(board.by());
            }
            return Optional.of(of(board.query().type(), fields, type -> source.board(board, type, address)));
        }
        if (view instanceof FormView form) {
            return Optional.of(of(form.type(), List.of(), type -> Result.done(source.form(form, type, address))));
        }
        return Optional.empty();
    }

    private Part lacking(LackingView lacking) {
        String what = t.of(lacking.what());
        String why = t.of(lacking.why());
        return lacking.hasFailed()
                ? Part.empty("", Empty.failed(what, why + " " + t.get("sector.partFailedNext")))
                : Part.empty("", Empty.waiting(what, why));
    }

    /** What asks about records; a problem stands in its place. */
    private interface OfType {
        Result<Part> part(TypeShape type);
    }

    private Part of(String code, List<String> fields, OfType node) {
        Optional<TypeShape> type = sector.type(code);
        if (type.isEmpty()) {
            return failed(t.get("sector.unknownType", code));
        }
        Optional<String> unknown =
                fields.stream().filter(f -> type.get().field(f).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return failed(t.get("sector.unknownField", unknown.get()));
        }
        Result<Part> part = node.part(type.get());
        return part.isDone() ? part.value() : failed(t.of(part.problem().detail()));
    }

    /** What is not there yet, and what to do about it. */
    private Part nothing(String heading) {
        return Part.empty(
                "", Empty.of(Icon.INBOX, t.get("sector.noneYet", heading), t.get("sector.noneYetNext", t.of(period))));
    }

    private Part failed(String why) {
        return Part.empty("", Empty.failed(t.get("sector.partFailed"), why + " " + t.get("sector.partFailedNext")));
    }
}
