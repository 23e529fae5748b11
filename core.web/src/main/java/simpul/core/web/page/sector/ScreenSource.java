package simpul.core.web.page.sector;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.record.Records;
import simpul.core.model.record.SectorAccess;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Result;
import simpul.core.model.sector.view.BoardView;
import simpul.core.model.sector.view.FormView;
import simpul.core.model.sector.view.TableView;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Shell;

/** Answers the queries of a screen's nodes for one reader. For one request. */
record ScreenSource(
        PageAsk ask,
        Shell shell,
        Rooms rooms,
        SectorShape sector,
        SectorAccess access,
        ScreenFiles files,
        LocalDate today,
        Form sent)
        implements ViewParts.Source {

    /** The services behind it. */
    record Rooms(SectorCatalog catalog, Records records, Regions regions, CursorSeal seal, ScreenForms forms) {}

    @Override
    public Result<Part> table(TableView table, TypeShape type, String address) {
        return records(type, address)
                .part(table.query().conditions(), table.columns(), access.writes(), files(address));
    }

    private RecordTable records(TypeShape type, String address) {
        return new RecordTable(ask, rooms.records, rooms.seal, sector.id(), type).at(address);
    }

    @Override
    public Result<Part> board(BoardView board, TypeShape type, String address) {
        return new Boards(ask, rooms.records, rooms.catalog, sector.id(), today, access.writes())
                .lanes(board, type)
                .map(lanes -> board(board, lanes, type, address));
    }

    private Part board(BoardView board, List<BoardNode.Lane> lanes, TypeShape type, String address) {
        boolean empty = lanes.stream().allMatch(lane -> lane.cards().isEmpty());
        RecordTable records = records(type, address);
        return empty
                ? records.nothing(board.query().conditions().isEmpty(), access.writes())
                : Part.node(ask.t().of(type.label()), new BoardNode(lanes))
                        .offering(records.actions(access.writes(), files(address)));
    }

    @Override
    public Part form(FormView form, TypeShape type, String address) {
        return form.record()
                .map(record -> rooms.forms.kept(ask, sector, type, record, address, sent))
                .orElseGet(() -> rooms.forms.fresh(ask, sector, type, address, sent, access.writes()));
    }

    @Override
    public List<FileLink> files(String address) {
        return files.links(address);
    }

    @Override
    public String region(String code) {
        return rooms.regions.find(code).map(Region::name).orElse(code);
    }

    @Override
    public String outlines() {
        return shell.asset("provinsi.svg");
    }
}
