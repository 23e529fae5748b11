package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Chart;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.Tone;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** How much of each area's quota has been landed since the year began. */
final class QuotaScreen {
    static final Screen SCREEN = Screen.of(
                    "kuota", "Realisasi kuota WPPNRI", "Use of the quotas", "target", QuotaScreen::view)
            .asks(AreaUse.CAUGHT, AreaUse.QUOTAS);

    private static final List<Text> HEADINGS = List.of(
            Text.of("WPPNRI", "Fishing area"),
            Text.of("Kuota", "Quota"),
            Text.of("Didaratkan", "Landed"),
            Text.of("Terpakai", "Used"));

    private QuotaScreen() {}

    private static View view(ScreenRequest request) {
        View quotas = View.table(
                RecordQuery.of(Quota.TYPE), Quota.YEAR, Quota.WPP, Quota.AMOUNT, Quota.ALLOWED, Quota.DECREE);
        return View.stack(request.node(QuotaScreen::use, AreaUse.CAUGHT, AreaUse.QUOTAS), quotas);
    }

    private static View use(Answers answers) {
        Map<String, BigDecimal> caught = AreaUse.caught(answers);
        List<Text> areas = new ArrayList<>();
        List<Cell> shares = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Group group : answers.to(AreaUse.QUOTAS)) {
            String wpp = AreaUse.key(group, Quota.WPP);
            BigDecimal quota = group.figure(AreaUse.QUOTA).orElse(BigDecimal.ZERO);
            BigDecimal landed = caught.getOrDefault(wpp, BigDecimal.ZERO);
            Cell used = quota.signum() == 0
                    ? Cell.missing()
                    : Cell.of(landed.movePointRight(2).divide(quota, 1, RoundingMode.HALF_UP), "%");
            areas.add(Area.name(wpp));
            shares.add(used);
            rows.add(List.of(Cell.of(Area.name(wpp)), tons(quota), tons(landed), used));
        }
        if (rows.isEmpty()) {
            return View.notice(
                    Tone.INFO,
                    "Kuota tahun ini belum dicatat. Tambahkan kuota tiap WPPNRI di bawah.",
                    "The quotas of this year are not recorded. Add the quota of each area below.");
        }
        Chart gauges = Chart.gauge("Pemakaian kuota", "Use of the quota")
                .over("WPPNRI", "Fishing area", areas)
                .series("Terpakai", "Used", shares)
                .upTo(BigDecimal.valueOf(120))
                .target("Kuota", "Quota", BigDecimal.valueOf(100));
        return View.stack(View.chart(gauges), View.grid(Text.of("Menurut WPPNRI", "By area"), HEADINGS, rows));
    }

    private static Cell tons(BigDecimal kilograms) {
        return Cell.of(kilograms.movePointLeft(3).setScale(2, RoundingMode.HALF_UP), "ton");
    }
}
