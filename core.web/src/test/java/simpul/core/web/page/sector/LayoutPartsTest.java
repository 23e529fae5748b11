package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.Box;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Entry;
import simpul.core.model.sector.view.LackingView;
import simpul.core.model.sector.view.Matrix;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.RegionMap;
import simpul.core.model.sector.view.Step;
import simpul.core.model.sector.view.Tone;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/** Matrices, maps, timelines, steps and boards of sectors: in icon, word and colour, each with its list and its states. */
class LayoutPartsTest {
    private static final List<Text> LEVELS =
            List.of(Text.of("Tinggi", "High"), Text.of("Menengah", "Medium"), Text.of("Rendah", "Low"));
    private static final List<Text> MONTHS = Stream.of(
                    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
            .map(Text::same)
            .toList();

    private static View nine() {
        return View.matrix(Matrix.of("Kinerja dan potensi", "Performance and potential")
                .rows("Kinerja", "Performance", LEVELS)
                .columns("Potensial", "Potential", List.of(LEVELS.get(2), LEVELS.get(1), LEVELS.get(0)))
                .put(
                        0,
                        2,
                        Box.of(Cell.of(Text.same("9")))
                                .tone(Tone.OK, "Siap promosi", "Ready")
                                .items(List.of(Text.same("Pejabat A (contoh)"), Text.same("Pejabat B (contoh)"))))
                .put(1, 1, Box.of(Cell.of(Text.same("5"))).tone(Tone.INFO, "Kembangkan", "Develop"))
                .put(
                        2,
                        0,
                        Box.of(Cell.of(Text.same("1")))
                                .tone(Tone.BAD, "Bina khusus", "Coach")
                                .items(List.of(Text.same("Pejabat C (contoh)")))));
    }

    private static View heat() {
        Matrix matrix = Matrix.of("Pendaratan per bulan", "Landings by month")
                .rows("WPPNRI", "Fishing area", List.of(Text.same("714"), Text.same("715"), Text.same("718")))
                .columns("Bulan", "Month", MONTHS)
                .heat();
        for (int c = 0; c < 12; c++) {
            matrix = matrix.put(0, c, Box.of(Cell.of(BigDecimal.valueOf(10L + c * 7L), "ton")));
            matrix = c == 4 ? matrix : matrix.put(1, c, Box.of(Cell.of(BigDecimal.valueOf(90L - c * 6L), "ton")));
        }
        return View.matrix(matrix);
    }

    private static View map() {
        return View.map(RegionMap.of("Lot diterima", "Lots received")
                .value("81", Cell.of(120))
                .value("35", Cell.of(64), Tone.OK, "Sesuai rencana", "As planned")
                .value("74", Cell.of(12), Tone.WARN, "Di bawah rencana", "Below plan")
                .value("64", Cell.missing(), Tone.BAD, "Tidak melapor", "Not reporting")
                .value("35.15", Cell.of(40))
                .value("35.78", Cell.of(24)));
    }

    private static View timeline() {
        return View.timeline(
                Text.of("Riwayat status penyakit", "History of the disease state"),
                List.of(
                        Entry.on(LocalDate.of(2026, 8, 3), Text.of("Status tertular", "Infected"))
                                .note(Text.same("Dinas Peternakan"))
                                .tone(Tone.BAD, "Tertular", "Infected"),
                        Entry.on(LocalDate.of(2026, 9, 20), Text.of("Status bebas", "Free"))
                                .tone(Tone.OK, "Bebas", "Free"),
                        Entry.on(LocalDate.of(2026, 7, 1), Text.of("Laporan pertama", "First report"))));
    }

    private static View steps() {
        return View.steps(
                Text.of("Perpindahan ternak", "Movement of livestock"),
                List.of(
                        Step.done("Permohonan", "Application").note(Text.same("3 Agu 2026")),
                        Step.done("Uji laboratorium", "Laboratory test"),
                        Step.waiting("Rekomendasi provinsi", "Recommendation").note(Text.of("41 hari", "41 days")),
                        Step.todo("Sertifikat veteriner", "Veterinary certificate"),
                        Step.skipped("Karantina", "Quarantine")));
    }

    private static View board() {
        return View.board(RecordQuery.of(LOT), STATE, STATE);
    }

    private static final Field<String> STATE = Field.choice("status", "Status", "State");
    private static final RecordType LOT = RecordType.of("lot", 1, "Lot", "Lot").fields(STATE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_renders_within_the_content_security_policy(Language language) {
        String html = Screened.page("tata-letak", language, nine(), heat(), map(), timeline(), steps(), board());

        assertThat(html)
                .doesNotContain("style=")
                .doesNotContain("onclick")
                .doesNotContain("{0}")
                .doesNotContain("null");
        assertThat(html).contains("href=\"/s/contoh/catatan/lot/1\"");
    }

    @Test
    void a_tone_is_said_in_icon_word_and_colour() {
        assertThat(Screened.page("nada", Language.ID, nine()))
                .containsPattern(
                        "<td class=\"ok\"><b>9</b><span class=\"state\"><svg class=\"i i-s\".*?</svg>Siap promosi</span>")
                .contains("<li>Pejabat A (contoh)</li>")
                .contains("<span class=\"sr\">kosong</span>");
        assertThat(Screened.page("riwayat", Language.ID, timeline()))
                .containsPattern(
                        "<li class=\"bad\">Status tertular <span class=\"badge bad\"><svg.*?</svg>Tertular</span>");
    }

    @Test
    void a_step_that_waits_says_so_beside_its_point() {
        assertThat(Screened.page("tahap", Language.ID, steps()))
                .contains("menunggu · 41 hari")
                .contains("tidak diperlukan");
    }

    @Test
    void what_is_missing_in_a_heat_table_has_no_shade() {
        assertThat(Screened.page("panas", Language.ID, heat()))
                .contains("<td class=\"sh1\"><b>10 ton</b>")
                .contains("<td class=\"sh5\"><b>90 ton</b>")
                .contains(
                        "<td class=\"void\"><span aria-hidden=\"true\">–</span><span class=\"sr\">belum ada data</span>");
    }

    @Test
    void a_map_shades_provinces_and_lists_every_region_under_its_province() {
        String html = Screened.page("peta", Language.ID, map());

        assertThat(html)
                .contains("<use class=\"land sh5\" href=\"/aset/x/provinsi.svg#p81\"/>")
                .contains("<use class=\"land unknown\" href=\"/aset/x/provinsi.svg#p64\"/>")
                .contains("class=\"m-warn\"")
                .contains("Tidak melapor");
        assertThat(html.indexOf("Kabupaten Sidoarjo"))
                .isBetween(html.indexOf(">Jawa Timur<"), html.indexOf(">Maluku</span>"));
    }

    @Test
    void values_of_kabupaten_alone_are_a_list_without_a_map() {
        String html = Screened.page(
                "kabupaten", Language.ID, View.map(RegionMap.of("Lot", "Lots").value("35.15", Cell.of(3))));

        assertThat(html)
                .contains("Kabupaten Sidoarjo")
                .doesNotContain("class=\"map\"")
                .doesNotContain("map-pick");
    }

    @Test
    void what_is_empty_waiting_or_failed_says_what_and_what_next() {
        String html = Screened.page(
                "keadaan",
                Language.ID,
                View.matrix(Matrix.of("Sembilan kotak", "Nine-box")),
                View.map(RegionMap.of("Lot diterima", "Lots received").value("81", Cell.missing())),
                View.timeline(Text.of("Riwayat", "History"), List.of()),
                LackingView.waiting(
                        Text.of("Angka sedang disiapkan", "Figures are being prepared"),
                        Text.of("Muat ulang halaman ini sebentar lagi.", "Load this page again shortly.")),
                LackingView.failed(
                        Text.of("Angka ini tidak dapat dihitung", "These figures cannot be computed"),
                        Text.of("Jumlahnya terlalu besar.", "The sum is too large.")),
                nine());

        assertThat(html)
                .contains("Belum ada data: Sembilan kotak", "Belum ada data: Lot diterima", "Belum ada data: Riwayat")
                .contains("class=\"empty wait\"", "Angka sedang disiapkan")
                .contains("class=\"empty bad\"", "Jumlahnya terlalu besar. Bagian lain di halaman ini tetap benar.")
                .contains("Siap promosi");
    }

    @Test
    void records_that_cannot_be_read_say_so_in_the_place_of_their_table_board_and_form() {
        RecordType gone = RecordType.of("hilang", 1, "Hilang", "Gone").fields(STATE);
        String html = Screened.page(
                "catatan-gagal",
                Language.ID,
                View.table(RecordQuery.of(LOT), STATE),
                View.board(RecordQuery.of(gone), STATE, STATE),
                View.form(gone),
                nine());

        assertThat(html.split("class=\"empty bad\"", -1)).hasSize(4);
        assertThat(html).contains("Siap promosi");
    }

    @Test
    void a_group_has_its_heading_above_parts_that_keep_theirs() {
        String html =
                Screened.page("kelompok", Language.ID, View.group("Triwulan ini", "This quarter", nine(), timeline()));

        assertThat(html)
                .containsSubsequence(
                        "<h2>Triwulan ini</h2>", "<h2>Kinerja dan potensi</h2>", "<h2>Riwayat status penyakit</h2>");
    }

    @Test
    void a_question_to_the_reader_is_no_part_of_the_page_itself() {
        List<Part> parts = Screened.parts(
                Language.ID,
                View.stack(View.ask(Ask.of("wpp", "WPP", "Area").option("714", Text.same("714"))), nine()));

        assertThat(parts).hasSize(1);
    }
}
