package simpul.core.web.page.sector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.view.BoardView;
import simpul.core.model.sector.view.FormView;
import simpul.core.model.sector.view.TableView;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Empty;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Shell;
import simpul.core.web.ui.Stage;

/** Renders views as the page of a screen does, without a server. */
final class Screened {
    static final SectorShape SECTOR = new SectorShape(
            "contoh",
            Text.of("Contoh", "Sample"),
            "chart-bar",
            "1.0.0",
            List.of(new TypeShape("lot", 1, Text.of("Lot", "Lot"), List.of(state()), "tanggal", null, List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of());

    static final Map<String, String> REGIONS = Map.of(
            "81", "Maluku",
            "35", "Jawa Timur",
            "35.15", "Kabupaten Sidoarjo",
            "35.78", "Kota Surabaya",
            "74", "Sulawesi Tenggara",
            "64", "Kalimantan Timur");

    private static final BoardNode BOARD = new BoardNode(List.of(
            new BoardNode.Lane(
                    "Diusulkan",
                    "2",
                    List.of(
                            new BoardNode.Card(
                                    "/s/contoh/catatan/lot/1",
                                    "Gudang dingin Ambon",
                                    List.of(Fact.of("Daerah", "Maluku"), Fact.of("Nilai", "Rp1.200.000.000"))),
                            new BoardNode.Card("/s/contoh/catatan/lot/2", "Es balok", List.of())),
                    ""),
            new BoardNode.Lane("Berjalan", "0", List.of(), ""),
            new BoardNode.Lane(
                    "Selesai",
                    "20 pertama",
                    List.of(new BoardNode.Card("/s/contoh/catatan/lot/3", "Dermaga", List.of())),
                    "/s/contoh/catatan/lot")));

    private Screened() {}

    private static FieldShape state() {
        return new FieldShape(
                "status",
                Text.of("Status", "State"),
                "choice",
                0,
                "",
                null,
                false,
                false,
                true,
                false,
                false,
                null,
                null,
                null,
                60,
                List.of(),
                null,
                null,
                false);
    }

    static List<Part> parts(Language language, View view) {
        return ViewParts.of(
                view, Messages.in(language), SECTOR, Period.quarter(2026, 3).label(), new ViewParts.Source() {
                    @Override
                    public Result<Part> table(TableView table, TypeShape type, String address) {
                        return Result.refused(Problem.notFound());
                    }

                    @Override
                    public Result<Part> board(BoardView board, TypeShape type, String address) {
                        return Result.done(Part.node(Messages.in(language).of(type.label()), BOARD));
                    }

                    @Override
                    public Part form(FormView form, TypeShape type, String address) {
                        return Part.empty(
                                "", Empty.of(Icon.PENCIL, Messages.in(language).of(type.label()), ""));
                    }

                    @Override
                    public String region(String code) {
                        return REGIONS.getOrDefault(code, code);
                    }

                    @Override
                    public String outlines() {
                        return "/aset/x/provinsi.svg";
                    }

                    @Override
                    public List<FileLink> files(String address) {
                        return List.of(new FileLink("CSV", "/s/contoh/layar?bagian=" + address + "&format=csv"));
                    }
                });
    }

    /** The parts as HTML; kept beside the other pages of the gallery, to be looked at. */
    static String page(String name, Language language, View... views) {
        Messages t = Messages.in(language);
        Shell shell = Shell.of(t, "/aset/x", "/s/contoh/layar", "token").titled(name, Crumb.here(name));
        String parts = parts(language, View.stack(views)).stream()
                .map(part ->
                        Stage.render("sektor/bagian.jte", Map.of("shell", shell, "part", part, "path", shell.path())))
                .collect(Collectors.joining("\n"));
        String html = Stage.page(shell, "<h1>" + name + "</h1><div class=\"stack parts\">", parts, "</div>");
        try {
            Path folder = Files.createDirectories(Path.of("target", "gallery"));
            Files.writeString(folder.resolve(name + (language == Language.ID ? "" : "-en") + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html;
    }
}
