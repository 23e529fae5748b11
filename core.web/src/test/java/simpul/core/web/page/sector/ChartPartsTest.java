package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Chart;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/** Charts of sectors: every kind is drawn, says its figures as a table, and never takes "no data" for nought. */
class ChartPartsTest {
    private static final List<Text> QUARTERS = texts("TW I", "TW II", "TW III", "TW IV");
    private static final List<Text> SPECIES =
            texts("Cakalang", "Madidihang", "Tongkol komo", "Kakap merah dan kerabatnya");
    private static final List<Text> COMPETENCIES = texts(
            "Integritas",
            "Kerja sama",
            "Komunikasi",
            "Orientasi pada hasil",
            "Pelayanan publik",
            "Pengembangan diri dan orang lain",
            "Mengelola perubahan",
            "Pengambilan keputusan",
            "Perekat bangsa");

    private static View bars() {
        return View.chart(Chart.bar("Berat menurut triwulan", "Weight by quarter")
                .over("Triwulan", "Quarter", QUARTERS)
                .series("Berat", "Weight", tons(120.5, 98, null, 143))
                .target("Sasaran", "Target", new BigDecimal("125")));
    }

    private static View lying() {
        return View.chart(Chart.bar("Berat menurut spesies", "Weight by species")
                .over("Spesies", "Species", SPECIES)
                .series("Maluku", "Maluku", tons(1200, 800, null, 30))
                .series("Jawa Timur", "East Java", tons(300, 400, 500, null))
                .target("Kuota", "Quota", new BigDecimal("1000")));
    }

    private static View balance() {
        return View.chart(Chart.bar("Neraca pasok dan butuh", "Supply and demand")
                .over("Triwulan", "Quarter", QUARTERS)
                .series("Neraca", "Balance", tons(12, -8, null, 3)));
    }

    private static View lines() {
        return View.chart(Chart.line("Nilai perdagangan", "Value of trade")
                .over("Bulan", "Month", texts("2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"))
                .series(
                        "Maluku",
                        "Maluku",
                        rupiah(400_000_000d, 520_000_000d, null, 610_000_000d, 580_000_000d, 700_000_000d))
                .series(
                        "Jawa Timur",
                        "East Java",
                        rupiah(150_000_000d, 120_000_000d, 180_000_000d, null, null, 90_000_000d)));
    }

    private static View stacked() {
        return View.chart(Chart.stacked("Lot menurut status", "Lots by state")
                .over("Provinsi", "Province", texts("Maluku", "Jawa Timur", "Papua Barat Daya"))
                .series("Bersertifikat", "Certified", counts(30, 12, null))
                .series("Menunggu", "Waiting", counts(4, 9, null))
                .series("Ditolak", "Refused", counts(1, null, null)));
    }

    private static View shares() {
        return View.chart(Chart.share("Bagian nilai menurut spesies", "Share of value by species")
                .over("Spesies", "Species", SPECIES)
                .series("Nilai", "Value", rupiah(62_000_000d, 30_000_000d, null, 8_000_000d)));
    }

    private static View radar() {
        return View.chart(Chart.radar("Standar dan capaian", "Standard and achievement")
                .over("Kompetensi", "Competency", COMPETENCIES)
                .series("Standar", "Standard", counts(3, 3, 3, 3, 3, 3, 3, 3, 3))
                .series("Capaian", "Achieved", counts(3, 4, 2, 3, null, 2, 4, 3, 5))
                .upTo(BigDecimal.valueOf(5)));
    }

    private static View gauges() {
        return View.chart(Chart.gauge("Realisasi kuota", "Use of the quota")
                .over("WPPNRI", "Fishing area", texts("WPPNRI 714", "WPPNRI 715", "WPPNRI 718"))
                .series("Realisasi", "Used", percent(82, null, 104))
                .upTo(BigDecimal.valueOf(120))
                .target("Kuota", "Quota", BigDecimal.valueOf(100)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_renders_within_the_content_security_policy(Language language) {
        String html = Screened.page(
                "grafik", language, bars(), lying(), balance(), lines(), stacked(), shares(), radar(), gauges());

        assertThat(html)
                .doesNotContain("style=")
                .doesNotContain("onclick")
                .doesNotContain("{0}")
                .doesNotContain("NaN");
        assertThat(count(html, "<details class=\"more")).isEqualTo(8);
        assertThat(count(html, "<details class=\"more figures\">"))
                .as("on paper too: all but shares and gauges, which say every figure in words")
                .isEqualTo(6);
    }

    @Test
    void a_missing_value_is_said_and_not_drawn() {
        String html = Screened.page("kosong-sebagian", Language.ID, bars());

        assertThat(count(html, "<rect class=\"k k0\"")).isEqualTo(3);
        assertThat(html).contains("<td class=\"num\">belum ada data</td>").contains(">–</text>");
    }

    @Test
    void a_line_breaks_where_there_is_no_value() {
        String html = Screened.page("putus", Language.ID, lines());

        assertThat(html).containsPattern("<path class=\"ln k0\" d=\"M\\d+ \\d+L\\d+ \\d+M");
    }

    @Test
    void a_value_below_nought_hangs_from_the_line_of_nought() {
        String html = Screened.page("neraca", Language.ID, balance());

        assertThat(html).contains(">-10</text>").contains(">0</text>").contains("-8 ton");
    }

    @Test
    void a_sum_of_parts_says_when_parts_are_missing() {
        String html = Screened.page("bagian", Language.ID, stacked());

        assertThat(html).contains("<b class=\"\">21<small class=\"s\">sebagian belum ada data</small></b>");
        assertThat(html).contains("<b class=\"none\">belum ada data</b>");
    }

    @Test
    void a_share_is_taken_of_what_is_known() {
        String html = Screened.page("pangsa", Language.ID, shares());

        assertThat(html).contains("<b>62%</b>").contains("<b>–</b><span class=\"none\">belum ada data</span>");
    }

    @Test
    void more_categories_than_a_drawing_can_hold_stand_in_the_table() {
        List<Text> many = Stream.iterate(1, n -> n + 1)
                .limit(30)
                .map(n -> Text.same("Jenis " + n))
                .toList();
        String html = Screened.page(
                "banyak",
                Language.ID,
                View.chart(Chart.bar("Banyak", "Many")
                        .over("Jenis", "Kind", many)
                        .series(
                                "Jumlah",
                                "Count",
                                many.stream().map(x -> Cell.of(1)).toList())));

        assertThat(html).contains("Gambar memuat 24 dari 30 baris.").contains("<th scope=\"row\">Jenis 30</th>");
    }

    @Test
    void a_chart_without_any_value_says_what_is_missing_and_what_to_do() {
        String html = Screened.page(
                "tanpa-data",
                Language.ID,
                View.chart(Chart.bar("Berat", "Weight").over("Triwulan", "Quarter", QUARTERS)));

        assertThat(html)
                .contains("Belum ada data: Berat")
                .contains("Tidak ada catatan untuk Triwulan III 2026. Pilih periode lain, atau tambah catatan.")
                .doesNotContain("<svg class=\"chart");
    }

    @Test
    void a_part_that_fails_says_so_and_leaves_the_others_standing() {
        String html = Screened.page(
                "gagal",
                Language.ID,
                View.table(
                        simpul.core.model.sector.view.RecordQuery.of("kapal", List.of()),
                        new simpul.core.model.sector.record.Field<?>[0]),
                bars());

        assertThat(html)
                .contains("Bagian ini tidak dapat ditampilkan")
                .contains("Jenis catatan 'kapal' tidak ada.")
                .contains("Berat menurut triwulan");
    }

    private static int count(String html, String piece) {
        return html.split(java.util.regex.Pattern.quote(piece), -1).length - 1;
    }

    private static List<Text> texts(String... words) {
        return Stream.of(words).map(Text::same).toList();
    }

    private static List<Cell> tons(@Nullable Number... values) {
        return cells("ton", values);
    }

    private static List<Cell> rupiah(@Nullable Number... values) {
        return cells("Rp", values);
    }

    private static List<Cell> percent(@Nullable Number... values) {
        return cells("%", values);
    }

    private static List<Cell> counts(@Nullable Number... values) {
        return cells("", values);
    }

    private static List<Cell> cells(String unit, @Nullable Number... values) {
        List<Cell> cells = new ArrayList<>();
        for (Number value : values) {
            cells.add(value == null ? Cell.missing() : Cell.of(new BigDecimal(value.toString()), unit));
        }
        return cells;
    }
}
