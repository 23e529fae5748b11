package simpul.core.web.ui;

import java.math.BigDecimal;
import java.util.List;
import simpul.core.model.text.Language;
import simpul.core.web.chart.Bars;
import simpul.core.web.chart.Columns;
import simpul.core.web.chart.Sparkline;
import simpul.core.web.chart.Stacked;
import simpul.core.web.map.LineState;
import simpul.core.web.map.Partner;
import simpul.core.web.map.PartnerMap;

/** Sample values for every part, as a page would fill them. */
final class Samples {
    final Messages t;

    Samples(Language language) {
        this.t = Messages.in(language);
    }

    Shell shell(String path) {
        NavItem tasks = NavItem.of("/tugas", Icon.INBOX, "Menunggu Anda").waiting(5, Tone.NEUTRAL);
        NavItem rounds =
                NavItem.of("/evaluasi", Icon.CALENDAR_CHECK, "Evaluasi").waiting(2, Tone.BAD);
        NavItem cases = NavItem.of("/kerja-sama", Icon.FILE_TEXT, "Kerja sama");
        NavItem hearings = NavItem.of("/rapat", Icon.GAVEL, "Rapat kerja");
        return Shell.of(t, "/aset/x", path, "token")
                .titled("Kerja sama Jawa Timur", new Crumb("Jawa Timur", "/"), Crumb.here("Dasbor"))
                .navigation(
                        List.of(
                                new NavGroup(
                                        "Kerja sama",
                                        List.of(
                                                tasks,
                                                NavItem.of("/dasbor", Icon.LAYOUT_DASHBOARD, "Dasbor"),
                                                cases,
                                                rounds,
                                                NavItem.of("/tanda-tangan", Icon.SIGNATURE, "Tanda tangan")
                                                        .waiting(2, Tone.NEUTRAL),
                                                hearings,
                                                NavItem.of("/laporan/triwulan", Icon.REPORT, "Laporan"))),
                                new NavGroup(
                                        "Sektor",
                                        List.of(
                                                NavItem.of("/s/kepegawaian", Icon.ID_BADGE_2, "Kepegawaian"),
                                                NavItem.of("/s/perikanan", Icon.FISH, "Kelautan dan Perikanan"),
                                                NavItem.of("/s/kehutanan", Icon.TREES, "Kehutanan")))),
                        List.of(
                                NavItem.of("/tugas", Icon.INBOX, "Tugas").waiting(5, Tone.NEUTRAL),
                                cases,
                                rounds,
                                NavItem.of("/rapat", Icon.GAVEL, "Rapat")))
                .seated(
                        new Seat("p1", "35", "Jawa Timur", "Biro Pemerintahan dan Otda", "Sekretariat TKKSD"),
                        List.of(new Seat(
                                "p2", "35.15", "Kabupaten Sidoarjo", "Bagian Pemerintahan", "Sekretariat TKKSD")),
                        5);
    }

    List<Kpi> kpis() {
        return List.of(
                Kpi.of("Kerja sama aktif", "47", "sejak triwulan III")
                        .changed(Tone.OK, "+3")
                        .leadingTo("/kerja-sama")
                        .trend(Sparkline.of("Delapan triwulan", List.of(30L, 34L, 34L, 38L, 39L, 42L, 42L, 47L))),
                Kpi.of("Evaluasi jatuh tempo", "9", "1 terkirim")
                        .changed(Tone.BAD, "2 terlambat,")
                        .trend(Sparkline.of("Delapan triwulan", List.of(4L, 8L, 5L, 9L, 6L, 10L, 8L, 9L))),
                Kpi.of("Menunggu tanda tangan", "12", "pada 5 PKS, 8 OPD")
                        .trend(Sparkline.of("Delapan triwulan", List.of(20L, 18L, 19L, 15L, 16L, 14L, 13L, 12L))),
                Kpi.of("Realisasi rencana kerja", "72%", "poin dari triwulan III")
                        .changed(Tone.OK, "+5")
                        .trend(Sparkline.of("Delapan triwulan", List.of(50L, 54L, 58L, 63L, 62L, 66L, 67L, 72L))));
    }

    PartnerMap map() {
        return new PartnerMap(
                t,
                "/aset/x/provinsi.svg",
                "35",
                List.of(
                        new Partner("64", 9, LineState.RUNNING, "/kerja-sama?mitra=64"),
                        new Partner("13", 6, LineState.RUNNING, ""),
                        new Partner("18", 3, LineState.RUNNING, ""),
                        new Partner("33", 4, LineState.RUNNING, ""),
                        new Partner("51", 4, LineState.RUNNING, ""),
                        new Partner("52", 5, LineState.RUNNING, ""),
                        new Partner("73", 4, LineState.RUNNING, ""),
                        new Partner("71", 2, LineState.WAITING, ""),
                        new Partner("81", 5, LineState.WAITING, ""),
                        new Partner("94", 1, LineState.WAITING, ""),
                        new Partner("74", 2, LineState.STALLED, ""),
                        new Partner("53", 2, LineState.STALLED, "")));
    }

    Table rounds() {
        List<Column> columns = List.of(
                Column.text("Kerja sama"), Column.text("OPD"), Column.number("Tenggat"), Column.state("Status"));
        return new Table(
                "Evaluasi triwulan IV",
                columns,
                List.of(
                        List.of(
                                Cell.link("/evaluasi/1", "Magang dan pengembangan kompetensi ASN", "Sumatera Barat"),
                                Cell.of("BPSDM"),
                                Cell.of("15 Okt 2026"),
                                Cell.state(Badge.bad("Terlambat 38 hari"))),
                        List.of(
                                Cell.link(
                                        "/evaluasi/2", "Pasokan bibit ternak dan kesehatan hewan", "Kalimantan Timur"),
                                Cell.of("Dinas Peternakan"),
                                Cell.of("28 Nov 2026"),
                                Cell.state(Badge.warn("6 hari lagi"))),
                        List.of(
                                Cell.link("/evaluasi/3", "Budi daya udang dan rumput laut", "Sulawesi Selatan"),
                                Cell.missing("belum ditunjuk"),
                                Cell.of("18 Des 2026"),
                                Cell.state(Badge.neutral(Icon.CLOCK, "26 hari lagi"))),
                        List.of(
                                Cell.link("/evaluasi/4", "Berbagi pakai layanan data statistik", "Bali"),
                                Cell.of("Dinas Kominfo"),
                                Cell.of("5 Des 2026"),
                                Cell.state(new Badge(Tone.OK, Icon.CHECK, "Terkirim")))));
    }

    List<Step> steps() {
        return List.of(
                new Step(Step.State.DONE, "Persiapan", "10 Jan 2024"),
                new Step(Step.State.DONE, "Penawaran", "2 Feb 2024"),
                new Step(Step.State.DONE, "Penyusunan Kesepakatan Bersama", "18 Apr 2024"),
                new Step(Step.State.DONE, "Tanda tangan Kesepakatan Bersama", "11 Jul 2024"),
                new Step(Step.State.NOT_NEEDED, "Persetujuan DPRD", "tidak diperlukan"),
                new Step(Step.State.DONE, "Penyusunan PKS", "14 Nov 2024"),
                new Step(Step.State.WAITING, "Tanda tangan PKS", "4 dari 6 selesai"),
                new Step(Step.State.NOW, "Pelaksanaan", "sejak Jan 2025"),
                new Step(Step.State.TODO, "Penatausahaan", ""),
                new Step(Step.State.BLOCKED, "Pelaporan", "tertahan"));
    }

    List<Phase> phases() {
        return List.of(
                new Phase(Phase.State.DONE, "Unggah", "184 KB, tanda tangan sah"),
                new Phase(Phase.State.DONE, "Periksa", "API cocok"),
                new Phase(Phase.State.NOW, "Uji coba", "3 dari 12 uji lulus"),
                new Phase(Phase.State.FAILED, "Alihkan", "2 permintaan gagal"),
                new Phase(Phase.State.TODO, "Lepas 1.0.5", "tetap disimpan"));
    }

    List<Event> events() {
        return List.of(
                new Event(
                        Tone.OK,
                        "Evaluasi TW III diterima",
                        "3 dari 5 komitmen selesai",
                        "8 Okt 2026 · Biro Pemerintahan"),
                new Event(Tone.WARN, "Kalimantan Timur menandatangani 2 PKS", "", "27 Jul 2026"),
                Event.of("Rancangan PKS Peternakan versi 4 diunggah", "21 Jul 2026"));
    }

    Columns columns() {
        return new Columns(
                t,
                "Komitmen selesai dengan bukti, persen",
                "belum ada data",
                List.of(
                        point("TW I", "2025", 42, 50),
                        point("TW II", "", 58, 60),
                        point("TW III", "", 63, 65),
                        point("TW IV", "", 71, 70),
                        point("TW I", "2026", 55, 60),
                        new Columns.Point("TW II", "", null, BigDecimal.valueOf(70)),
                        point("TW III", "", 76, 75)));
    }

    Bars bars() {
        return new Bars(
                t,
                "Kerja sama per sektor",
                List.of(
                        Bars.Bar.of("Kepegawaian", 14),
                        new Bars.Bar("Kelautan dan Perikanan", 9, "/kerja-sama?sektor=perikanan"),
                        Bars.Bar.of("Perdagangan", 8),
                        Bars.Bar.of("Lainnya", 0)));
    }

    Stacked stacked() {
        return new Stacked(
                t,
                "Komitmen per keadaan",
                List.of(
                        new Stacked.Part("Selesai", "f-ok"),
                        new Stacked.Part("Berjalan", "f0"),
                        new Stacked.Part("Terhambat", "f-bad"),
                        new Stacked.Part("Belum", "f5")),
                List.of(
                        new Stacked.Group("Maluku", List.of(3L, 4L, 1L, 2L)),
                        new Stacked.Group("Kalimantan Timur", List.of(6L, 2L, 0L, 1L))));
    }

    List<Field> fields() {
        List<Option> states = List.of(
                Option.of("BELUM", "Belum").as(Tone.NEUTRAL, Icon.CIRCLE_DASHED),
                Option.of("BERJALAN", "Berjalan").as(Tone.BRAND, Icon.ARROW_RIGHT),
                Option.of("SELESAI", "Selesai").as(Tone.OK, Icon.CHECK),
                Option.of("TERHAMBAT", "Terhambat").as(Tone.BAD, Icon.ALERT_TRIANGLE));
        return List.of(
                Field.text("title", "Judul kerja sama")
                        .value("Pasokan <ikan> & \"rumput laut\"")
                        .hint("Seperti di naskah, tanpa nomor.")
                        .maxLength(300)
                        .required(),
                Field.number("nilai", "Nilai kerja sama")
                        .value("1e9")
                        .error("Tulis angka biasa, misalnya 1.250.000,50.")
                        .unit("rupiah"),
                Field.date("mulai", "Mulai berlaku").value("2026-01-15").required(),
                Field.select("mitra", "Mitra", List.of(Option.of("81", "Maluku"), Option.of("64", "Kalimantan Timur")))
                        .value("81")
                        .required(),
                Field.area("tujuan", "Tujuan").value("Baris satu\nBaris dua").hint("Dua atau tiga kalimat."),
                Field.choice("komitmen-1", "Pelatihan 40 pembudi daya rumput laut", states)
                        .value("SELESAI")
                        .required(),
                Field.boxes(
                                "sektor",
                                "Sektor",
                                List.of(Option.of("perikanan", "Perikanan"), Option.of("kehutanan", "Kehutanan")))
                        .values(List.of("kehutanan")),
                Field.check("kosong", "Tidak ada kegiatan pada triwulan ini"),
                Field.password("sandi", "Kata sandi")
                        .autocomplete("current-password")
                        .required(),
                Field.text("nomor", "Nomor").value("120.23/418/2024").readOnly());
    }

    Notice refusal() {
        return Notice.of(Tone.BAD, "Belum ada yang berubah. Perbaiki, lalu kirim lagi.")
                .titled("Dua hal menahan langkah ini")
                .with(List.of(
                        new Notice.Point("PKS harus memuat sanksi.", "PP 28/2018 Ps 19(2)", ""),
                        new Notice.Point("Nilai kerja sama: tulis angka biasa.", "", "#f-nilai")));
    }

    private static Columns.Point point(String label, String under, int value, int target) {
        return new Columns.Point(label, under, BigDecimal.valueOf(value), BigDecimal.valueOf(target));
    }
}
