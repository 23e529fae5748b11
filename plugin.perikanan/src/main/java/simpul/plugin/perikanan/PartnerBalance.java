package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Partner;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Tone;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** Beside the own balance that of each partner of a running agreement, made of the totals that it shares. */
final class PartnerBalance {
    private static final List<Text> HEADINGS = List.of(
            Text.of("Spesies", "Species"),
            Text.of("Sisa atau kurang sendiri", "Own left or lacking"),
            Text.of("Tangkapan mitra", "Caught by the partner"),
            Text.of("Budidaya mitra", "Farmed by the partner"),
            Text.of("Dikirim mitra", "Sent by the partner"),
            Text.of("Kebutuhan mitra", "Need of the partner"),
            Text.of("Sisa atau kurang mitra", "Partner's left or lacking"));

    private PartnerBalance() {}

    static View view(ScreenRequest request) {
        if (request.partners().isEmpty()) {
            return View.notice(
                    Tone.INFO,
                    "Tidak ada perjanjian perikanan dengan daerah lain yang berlaku pada masa ini.",
                    "No agreement on fisheries with another region is in force in this period.");
        }
        List<View> nodes = new ArrayList<>();
        nodes.add(View.notice(
                Tone.INFO,
                "Mitra hanya berbagi jumlah, bukan catatan: per triwulan yang sudah selesai, dan per spesies dengan paling sedikit"
                        + " tiga pendaratan, panen, atau lot. Yang lebih sedikit tidak ikut dijumlahkan.",
                "Partners share totals and no records: by quarters that are over, and by species with at least three landings,"
                        + " harvests or lots. What is less is not in the sums."));
        request.partners()
                .forEach(partner -> nodes.add(request.node(
                        answers -> grid(answers, partner, request.region().orElse("")), asks())));
        return View.stack(nodes.toArray(View[]::new));
    }

    static Aggregate[] asks() {
        return Stream.of(Supply.OWN, Supply.PARTNERS)
                .flatMap(s -> Stream.of(s.asks()))
                .toArray(Aggregate[]::new);
    }

    private static View grid(Answers answers, Partner partner, String own) {
        Map<String, List<Optional<BigDecimal>>> theirs =
                Supply.PARTNERS.of(answers, partner.agreement(), partner.region());
        if (theirs.isEmpty()) {
            return nothing(partner);
        }
        Map<String, List<Optional<BigDecimal>>> ours = Supply.OWN.of(answers, partner.agreement(), own);
        Set<String> species = new TreeSet<>(theirs.keySet());
        species.addAll(ours.keySet());
        List<List<Cell>> rows = new ArrayList<>();
        for (String one : species) {
            List<Optional<BigDecimal>> here = ours.getOrDefault(one, Supply.nothing());
            List<Optional<BigDecimal>> there = theirs.getOrDefault(one, Supply.nothing());
            List<Cell> row = new ArrayList<>(List.of(Cell.of(Species.name(one)), tons(Supply.balance(here))));
            there.forEach(kilograms -> row.add(tons(kilograms)));
            row.add(tons(Supply.balance(there)));
            rows.add(row);
        }
        Text caption = Text.of(
                partner.name().id() + ", " + partner.agreementTitle().id(),
                partner.name().en() + ", " + partner.agreementTitle().en());
        return View.grid(caption, HEADINGS, rows);
    }

    /** On purpose the same words whatever the reason is. */
    private static View nothing(Partner partner) {
        return View.notice(
                Tone.INFO,
                partner.name().id() + ", " + partner.agreementTitle().id()
                        + ": tidak ada jumlah yang dibagikan untuk masa ini. Belum tercatat, terlalu sedikit, atau triwulannya belum selesai.",
                partner.name().en() + ", " + partner.agreementTitle().en()
                        + ": no totals are shared for this period. Nothing is recorded, too little, or the quarter still runs.");
    }

    private static Cell tons(Optional<BigDecimal> kilograms) {
        return Cell.of(kilograms.map(kg -> kg.movePointLeft(3).setScale(2, RoundingMode.HALF_UP)), "ton");
    }
}
