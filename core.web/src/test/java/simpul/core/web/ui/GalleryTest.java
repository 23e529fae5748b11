package simpul.core.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.web.ui.Stage.bare;
import static simpul.core.web.ui.Stage.card;
import static simpul.core.web.ui.Stage.page;
import static simpul.core.web.ui.Stage.render;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import simpul.core.model.text.Language;

/** Every part renders with sample values, in both languages, within what the Content-Security-Policy allows. */
class GalleryTest {
    private final Samples in = new Samples(Language.ID);

    @Test
    void theDashboardRenders() throws IOException {
        assertAllowed(keep("dasbor", dashboard(in)), "Kerja sama aktif", "Kaltim");
    }

    @Test
    void theAgreementPageRenders() throws IOException {
        assertAllowed(keep("perjanjian", agreement(in)), "Penyusunan PKS", "Unduh Kesepakatan Bersama");
    }

    @Test
    void theFormRenders() throws IOException {
        String html = keep("isian", form(in));
        assertAllowed(html, "value=\"Pasokan &lt;ikan> &amp; &#34;rumput laut&#34;\"", "Tulis angka biasa");
        assertThat(html)
                .contains("aria-invalid=\"true\"")
                .contains("href=\"#f-nilai\"")
                .contains("id=\"f-nilai\"");
    }

    @Test
    void theDoorRenders() throws IOException {
        assertAllowed(keep("masuk", door(in)), "Kata sandi", "Masuk");
    }

    @Test
    void theShellSpeaksEnglishToo() throws IOException {
        String html = keep("dasbor-en", dashboard(new Samples(Language.EN)));
        assertThat(html)
                .contains("<html lang=\"en\">")
                .contains("Skip to content")
                .contains("Partner provinces");
        assertThat(html).doesNotContain("Langsung ke isi").doesNotContain("Provinsi mitra");
    }

    private static void assertAllowed(String html, String... words) {
        assertThat(html).contains(words);
        assertThat(html).doesNotContain("style=").doesNotContain("onclick").doesNotContain("javascript:");
        assertThat(html).doesNotContain("{0}").doesNotContain("null");
    }

    private static String keep(String name, String html) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        Files.writeString(folder.resolve(name + ".html"), html);
        return html;
    }

    private static String dashboard(Samples in) {
        String head = render(
                "tag/pagehead.jte",
                Map.of(
                        "title", "Kerja sama Jawa Timur",
                        "sub",
                                "Triwulan IV 2026. Dua evaluasi terlambat dan empat kerja sama tidak bergerak lebih dari 90 hari.",
                        "actions",
                                List.of(
                                        Action.of("/ekspor", Icon.DOWNLOAD, "Ekspor"),
                                        Action.primary("/kerja-sama/baru", Icon.PLUS, "Kerja sama baru"))));
        String left = render("tag/map.jte", Map.of("t", in.t, "map", in.map()))
                + bare(
                        "Evaluasi triwulan IV",
                        render("tag/table.jte", Map.of("table", in.rounds())),
                        render(
                                "tag/pager.jte",
                                Map.of("t", in.t, "pager", new Pager("4 dari 9", "", "/evaluasi?cursor=x"))));
        String right = card("Kerja sama per sektor", text(in.bars()))
                + card("Komitmen per keadaan", text(in.stacked()))
                + card("Agenda", render("tag/timeline.jte", Map.of("events", in.events())))
                + card(
                        "Tanda tangan",
                        render(
                                "tag/empty.jte",
                                Map.of(
                                        "empty",
                                        Empty.waiting(
                                                "Menunggu Jawa Timur",
                                                "Di Jatim sejak 11 Agu (41 hari). Giliran Dinas Peternakan Jatim.",
                                                Action.of("/ingatkan", Icon.SEND, "Ingatkan")))));
        return page(in.shell("/dasbor"), head, render("tag/kpis.jte", Map.of("kpis", in.kpis())), cols(left, right));
    }

    private static String agreement(Samples in) {
        String head = render(
                "tag/pagehead.jte",
                Map.of(
                        "title",
                        "Kesepakatan Bersama multisektor Jawa Timur dan Kalimantan Timur",
                        "sub",
                        "KB 120.23/418/011.2/2024, berlaku sampai 11 Juli 2029",
                        "badges",
                        List.of(
                                new Badge(Tone.INFO, Icon.ACTIVITY, "Pelaksanaan"),
                                Badge.warn("2 tanda tangan tertunda")),
                        "actions",
                        List.of(
                                Action.of("/c", Icon.PRINTER, "Cetak"),
                                Action.of("/e", Icon.DOWNLOAD, "Ekspor"),
                                Action.primary("/i", Icon.CALENDAR_CHECK, "Isi evaluasi TW IV"))));
        String stages = card(
                "Tahapan",
                render("tag/stepper.jte", Map.of("t", in.t, "steps", in.steps())),
                render(
                        "tag/notice.jte",
                        Map.of(
                                "notice",
                                Notice.of(
                                                Tone.WARN,
                                                "PKS Dinas Peternakan sudah ditandatangani Kalimantan Timur pada 27 Juli 2026, tetapi belum di Jawa Timur.")
                                        .offering(Action.of("/i", Icon.SEND, "Ingatkan 2 OPD")))));
        String left = card("Komitmen selesai", text(in.columns()))
                + card("Pergantian modul", render("tag/phases.jte", Map.of("t", in.t, "phases", in.phases())));
        String right = card(
                        "Para pihak",
                        render(
                                "tag/facts.jte",
                                Map.of(
                                        "facts",
                                        List.of(
                                                Fact.of("Ruang lingkup", "6 sektor"),
                                                Fact.of("Jangka waktu", "11 Jul 2024 – 11 Jul 2029")))))
                + bare(
                        "Dokumen",
                        render(
                                "tag/files.jte",
                                Map.of(
                                        "t",
                                        in.t,
                                        "files",
                                        List.of(
                                                FileItem.of(
                                                        "application/pdf",
                                                        "Kesepakatan Bersama (bertanda tangan)",
                                                        "PDF, 1,8 MB, 11 Jul 2024",
                                                        "/d/1"),
                                                FileItem.of(
                                                        "text/csv",
                                                        "Rencana kerja 2026",
                                                        "CSV, 48 KB, 6 Jan 2026",
                                                        "/d/2")))))
                + card("Riwayat", render("tag/timeline.jte", Map.of("events", in.events())));
        return page(in.shell("/kerja-sama/1"), head, "<div class=\"stack\">", stages, cols(left, right), "</div>");
    }

    private static String form(Samples in) {
        String fields = in.fields().stream()
                .map(f -> render("tag/field.jte", Map.of("t", in.t, "field", f)))
                .collect(Collectors.joining("\n"));
        String upload = render(
                "tag/upload.jte",
                Map.of(
                        "name",
                        "bukti",
                        "label",
                        "Foto atau berkas bukti",
                        "hint",
                        "JPG, PNG, HEIC atau PDF, paling besar 25 MB.",
                        "photo",
                        true));
        String foot =
                "<div class=\"form-foot\"><button class=\"btn primary\">Kirim</button><button class=\"btn\">Simpan dulu</button></div>";
        return page(
                in.shell("/evaluasi/1").saying(Notice.of(Tone.OK, "Isian tersimpan.")),
                render("tag/pagehead.jte", Map.of("title", "Evaluasi triwulan IV")),
                render("tag/notice.jte", Map.of("notice", in.refusal())),
                card("Isian", "<form method=\"post\" action=\"/evaluasi/1\">", fields, upload, foot, "</form>"));
    }

    private static String door(Samples in) {
        String fields = render(
                        "tag/field.jte",
                        Map.of(
                                "t",
                                in.t,
                                "field",
                                Field.text("akun", "Nama akun")
                                        .autocomplete("username")
                                        .required()))
                + render(
                        "tag/field.jte",
                        Map.of(
                                "t",
                                in.t,
                                "field",
                                Field.password("sandi", "Kata sandi")
                                        .autocomplete("current-password")
                                        .required()));
        Content inside = Stage.content(
                "<div class=\"card\"><h1>Masuk</h1><p class=\"sub\">Kerja sama daerah yang hidup.</p>",
                "<form method=\"post\" action=\"/masuk\">",
                fields,
                "<button class=\"btn primary wide\">Masuk</button></form></div>");
        return render(
                "layout/plain.jte",
                Map.of("shell", Shell.of(in.t, "/aset/x", "/masuk", "token").titled("Masuk"), "content", inside));
    }

    private static String cols(String left, String right) {
        return "<div class=\"cols\"><div class=\"stack\">" + left + "</div><div class=\"stack\">" + right
                + "</div></div>";
    }

    private static String text(Content content) {
        StringOutput out = new StringOutput();
        content.writeTo(out);
        return out.toString();
    }
}
