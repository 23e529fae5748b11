package simpul.core.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.text.Language;
import simpul.core.web.ui.Messages;

/** The map shows where partners are and how things stand, without names that cover each other. */
class PartnerMapTest {
    private static final List<String> ALL = List.of(
            "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "36", "51", "52", "53",
            "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94", "95",
            "96");

    private final Messages t = Messages.in(Language.ID);

    @Test
    void aLineIsDrawnByItsState() {
        String drawn = map("35", partner("64", 9, LineState.RUNNING), partner("81", 5, LineState.WAITING))
                .toString();
        assertThat(drawn).contains("<g class=\"run\"><path").contains("<g class=\"wait\"><path");
        assertThat(drawn)
                .contains("provinsi.svg#p64")
                .contains("<use class=\"land home\" href=\"/aset/x/provinsi.svg#p35\"/>");
    }

    @Test
    void aRegencyIsShownInItsProvince() {
        assertThat(map("35.15", partner("64", 1, LineState.RUNNING)).toString()).contains("Jawa Timur");
    }

    @Test
    void withoutAHomeThereAreNoLines() {
        assertThat(map("", partner("64", 1, LineState.RUNNING)).toString())
                .doesNotContain("<path")
                .contains("<circle");
    }

    @Test
    void anUnknownCodeStaysInTheList() {
        PartnerMap map = map("35", partner("99", 1, LineState.STALLED));
        assertThat(map.toString()).doesNotContain("#p99");
        assertThat(map.table().rows().get(0).get(0).words()).isEqualTo("99");
    }

    @Test
    void theListBeginsWithTheLargestPartner() {
        PartnerMap map = map("35", partner("81", 2, LineState.WAITING), partner("64", 9, LineState.RUNNING));
        assertThat(map.table().rows())
                .extracting(row -> row.get(0).words())
                .containsExactly("Kalimantan Timur", "Maluku");
    }

    @Test
    void twelveNamesDoNotCoverEachOther() {
        assertThat(overlaps(List.of("64", "13", "18", "33", "51", "52", "73", "71", "81", "94", "74", "53")))
                .isZero();
    }

    @Test
    void evenWithEveryProvinceAtMostAFewNamesTouch() {
        assertThat(overlaps(ALL)).isLessThanOrEqualTo(2);
    }

    private static int overlaps(List<String> codes) {
        List<Box> points = codes.stream()
                .map(c -> Provinces.of(c).orElseThrow())
                .map(p -> Box.around(p.x(), p.y(), 6))
                .toList();
        Labels labels = new Labels(new Box(-6, -8, 926, 352), points, List.of());
        codes.forEach(c -> labels.place(
                Provinces.of(c).orElseThrow(), Provinces.of(c).orElseThrow().shortName() + " 9", 5));
        List<Label> placed = new ArrayList<>(labels.placed());
        int found = 0;
        for (int i = 0; i < placed.size(); i++) {
            for (int j = 0; j < i; j++) {
                found += placed.get(i).box().touches(placed.get(j).box()) ? 1 : 0;
            }
        }
        return found;
    }

    private PartnerMap map(String home, Partner... partners) {
        return new PartnerMap(t, "/aset/x/provinsi.svg", home, List.of(partners));
    }

    private static Partner partner(String code, long count, LineState state) {
        return new Partner(code, count, state, "");
    }
}
