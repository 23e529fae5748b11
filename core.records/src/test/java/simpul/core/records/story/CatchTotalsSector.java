package simpul.core.records.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SharedTotals;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.GridView;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** Catches whose totals partners learn, and reports of which only those that were sent count. */
final class CatchTotalsSector implements Sector {
    static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    static final Field<String> FISH = Field.choice(
                    "ikan",
                    "Ikan",
                    "Fish",
                    Choice.of("SKJ", "Cakalang", "Skipjack"),
                    Choice.of("YFT", "Madidihang", "Yellowfin"))
            .required()
            .queryable();
    static final Field<BigDecimal> TONS =
            Field.decimal("ton", "Ton", "Tons", 1, "ton").required().queryable();
    static final Field<BigDecimal> PRICE =
            Field.money("harga", "Harga", "Price").queryable();
    static final Field<String> AGREEMENT =
            Field.agreement("pks", "PKS", "Agreement").queryable();

    static final RecordType CATCH = RecordType.of("tangkap", 1, "Tangkapan", "Catch")
            .fields(DAY, FISH, TONS, PRICE, AGREEMENT)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .shareTotals(SharedTotals.quarterly(3).by(FISH).sums(TONS, PRICE));
    static final RecordType REPORT = RecordType.of("lapor", 1, "Laporan", "Report")
            .fields(DAY, AGREEMENT)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("KIRIM", "Terkirim", "Sent")
                    .move("KIRIMKAN", "Kirim", "Send", "DRAF", "KIRIM", Actor.owner(Role.OPD))
                    .move("TARIK", "Tarik", "Withdraw", "KIRIM", "DRAF", Actor.owner(Role.OPD)))
            .shareTotals(SharedTotals.monthly(1).from("KIRIM"));

    private static final Aggregate ALL = Aggregate.over(CATCH)
            .measure(Measure.count(), Measure.sum(TONS), Measure.avg(PRICE))
            .scope(Coverage.PARTNERS);
    private static final Aggregate BY_FISH = ALL.by(Dimension.owner(), Dimension.of(FISH), Dimension.quarter());
    private static final Aggregate SKIPJACK =
            ALL.where(Filter.is(FISH, "SKJ")).by(Dimension.agreement(), Dimension.year());
    private static final Aggregate REPORTS =
            Aggregate.over(REPORT).by(Dimension.owner(), Dimension.month()).scope(Coverage.PARTNERS);

    private static final List<Text> TWO = List.of(Text.same("a"), Text.same("b"));

    @Override
    public void define(SectorSpec s) {
        s.id("ikan")
                .title("Ikan", "Fish")
                .records(CATCH, REPORT)
                .screens(Screen.of("mitra", "Mitra", "Partners", "fish", CatchTotalsSector::view)
                        .asks(ALL, BY_FISH, SKIPJACK, REPORTS));
    }

    private static View view(ScreenRequest request) {
        List<List<Cell>> rows = new ArrayList<>();
        request.partners()
                .forEach(p -> add(
                        rows,
                        "mitra",
                        p.agreement() + " " + p.region() + " " + p.name().id()));
        request.answers().to(ALL).forEach(g -> add(rows, "semua", said(g)));
        request.answers()
                .to(BY_FISH)
                .forEach(g -> add(
                        rows,
                        g.key(Dimension.owner()).orElse("-") + " "
                                + g.key(Dimension.of(FISH)).orElse("-") + " "
                                + g.key(Dimension.quarter()).orElse("-"),
                        said(g)));
        request.answers()
                .to(SKIPJACK)
                .forEach(g -> add(
                        rows,
                        g.key(Dimension.agreement()).orElse("-") + " "
                                + g.key(Dimension.year()).orElse("-"),
                        said(g)));
        request.answers()
                .to(REPORTS)
                .forEach(g -> add(
                        rows,
                        "laporan " + g.key(Dimension.owner()).orElse("-") + " "
                                + g.key(Dimension.month()).orElse("-"),
                        String.valueOf(g.count())));
        return View.grid(Text.same("angka"), TWO, rows);
    }

    private static String said(Group group) {
        return group.count() + " "
                + group.figure(Measure.sum(TONS)).map(BigDecimal::toPlainString).orElse("-") + " "
                + group.figure(Measure.avg(PRICE))
                        .map(p -> p.stripTrailingZeros().toPlainString())
                        .orElse("-");
    }

    private static void add(List<List<Cell>> rows, String first, String second) {
        rows.add(List.of(Cell.of(Text.same(first)), Cell.of(Text.same(second))));
    }

    /** What a screen of it says, line by line. */
    static List<String> lines(View view) {
        return ((GridView) view)
                .rows().stream().map(row -> row.get(0) + ": " + row.get(1)).toList();
    }
}
