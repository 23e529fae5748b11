package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openqa.selenium.By;

/** How an officer enters the fish of a quarter: files, the clipboard, and the form. For one thread. */
final class FishEntry {
    /** The headings that no field is called by, and what they mean. */
    private static final String[][] MEANT = {
        {"Asal", "Daerah pengirim *"}, {"Jenis ikan", "Spesies *"}, {"PKS", "Perjanjian (PKS)"}
    };

    private static final String LOTS = "/s/perikanan/impor/lot";
    private static final String LANDINGS = "/s/perikanan/impor/pendaratan";

    private final Browser browser;
    private final Desk desk;
    private final Sheets sheets;
    private final FishQuarter quarter;
    private final String pks;

    FishEntry(Browser browser, Desk desk, Sheets sheets, FishQuarter quarter, String pks) {
        this.browser = browser;
        this.desk = desk;
        this.sheets = sheets;
        this.quarter = quarter;
        this.pks = pks;
    }

    /** 170 lots as CSV, of which five rows are wrong; they come back in a file of their own, and go in when corrected. */
    void lotsFromCsv(Reader officer) {
        List<List<String>> right = rows(0, 170);
        List<List<String>> wrong = new ArrayList<>(right);
        wrong.set(10, with(right.get(10), 5, "dua ton"));
        wrong.set(40, with(right.get(40), 1, "31/02/2025"));
        wrong.set(80, with(right.get(80), 4, "Paus"));
        wrong.set(100, with(right.get(100), 3, "Jawa Tmur"));
        wrong.set(120, with(right.get(120), 8, "31/12/2099"));
        desk.onComputer();
        upload(LOTS, sheets.csv("lot.csv", FishLot.HEADINGS, wrong));
        assertThat(taken("Surat jalan")).isEqualTo("nomor_lot");
        assertThat(taken("Catatan")).isEmpty();
        for (String[] heading : MEANT) {
            browser.choose(column(heading[0]), heading[1]);
        }
        desk.press("Periksa dulu").await("Hasil pemeriksaan");
        desk.await("selesai");
        assertThat(desk.text()).contains("dua ton", "31/02/2025", "Paus", "Jawa Tmur", "Sertifikat bertanggal setelah");
        desk.press("Impor 170 baris").await("selesai");
        assertThat(tally()).containsExactly(170, 165, 0, 0, 5);

        String back = officer.get(desk.path() + "/salah?format=csv").text();
        String corrected = back.replace("dua ton", right.get(10).get(5))
                .replace("31/02/2025", right.get(40).get(1))
                .replace("Paus", right.get(80).get(4))
                .replace("Jawa Tmur", right.get(100).get(3))
                .replace("31/12/2099", right.get(120).get(8));
        upload(LOTS, sheets.text("lot - diperbaiki.csv", corrected));
        assertThat(taken("Asal")).as("what was chosen is remembered").isEqualTo("daerah_asal");
        desk.press("Impor 5 baris").await("selesai");
        assertThat(tally()).containsExactly(5, 5, 0, 0, 0);

        upload(LOTS, sheets.csv("lot lagi.csv", FishLot.HEADINGS, right));
        desk.press("Impor 170 baris").await("selesai");
        assertThat(tally()).as("sent again").containsExactly(170, 0, 0, 170, 0);
    }

    /** 220 landings as a workbook, on a phone; three cells are wrong, one of them a formula. */
    void landingsFromWorkbook() {
        List<List<Object>> right =
                quarter.landings(0, 220).stream().map(l -> l.cells(pks)).toList();
        List<List<Object>> wrong = new ArrayList<>(right);
        wrong.set(20, with(right.get(20), 7, new Sheets.Formula("SUM(1,2)")));
        wrong.set(60, with(right.get(60), 5, "799"));
        wrong.set(200, with(right.get(200), 1, right.get(200).get(2).toString().replaceFirst("^\\d{4}", "2099")));
        desk.onPhone();
        upload(LANDINGS, sheets.workbook("pendaratan.xlsx", FishLanding.HEADINGS, wrong));
        desk.press("Impor 220 baris").await("selesai");
        assertThat(tally()).containsExactly(220, 217, 0, 0, 3);
        assertThat(desk.text()).contains("rumus", "799", "Tanggal mendarat sebelum tanggal berangkat");
        assertThat(browser.fetched(desk.path() + "/salah?format=xlsx")).startsWith("80,75,3,4");

        upload(LANDINGS, sheets.workbook("pendaratan.xlsx", FishLanding.HEADINGS, right));
        desk.press("Impor 220 baris").await("selesai");
        assertThat(tally()).containsExactly(220, 3, 0, 217, 0);
    }

    /** 66 lots and 36 landings from the clipboard, the lots without any script. */
    void pasted() {
        List<List<String>> rows = new ArrayList<>(rows(170, 236));
        List<String> headings = new ArrayList<>(FishLot.HEADINGS.subList(0, FishLot.HEADINGS.size() - 1));
        for (String[] heading : MEANT) {
            headings.set(headings.indexOf(heading[0]), heading[1].replace(" *", ""));
        }
        headings.set(0, "Nomor lot / surat jalan");
        rows.replaceAll(r -> r.subList(0, headings.size()));
        List<List<String>> wrong = new ArrayList<>(rows);
        wrong.set(30, with(rows.get(30), 6, "mahal"));
        desk.onPhone();
        browser.scripts(false);
        paste(LOTS, Sheets.copied(headings, wrong));
        assertThat(tally()).containsExactly(66, 65, 0, 0, 1);
        assertThat(desk.text()).contains("mahal");
        paste(LOTS, Sheets.copied(headings, rows));
        assertThat(tally()).containsExactly(66, 1, 0, 65, 0);
        browser.scripts(true);
        desk.onComputer();
        List<List<Object>> landed =
                quarter.landings(220, 256).stream().map(l -> l.cells(pks)).toList();
        paste(LANDINGS, Sheets.copied(FishLanding.HEADINGS, landed));
        assertThat(tally()).containsExactly(36, 36, 0, 0, 0);
    }

    /** Four lots and four landings in the form, on a phone and at the desk; the first is wrong at first. */
    void byHand() {
        List<FishLot> lots = quarter.lots(236, 240);
        for (FishLot lot : lots) {
            lot(lot);
        }
        for (FishLanding landing : quarter.landings(256, 260)) {
            landing(landing);
        }
    }

    /** A lot in the form; its certificate is dated too late before it is right. */
    void lot(FishLot lot) {
        desk.onPhone();
        desk.open("/s/perikanan/catatan/lot/baru");
        desk.fill("Nomor lot", lot.number())
                .fill("Tanggal kirim", lot.shipped())
                .choose("Daerah pengirim", "Maluku")
                .choose("Daerah penerima", "Jawa Timur")
                .choose("Spesies", option(lot.species()))
                .fill("Berat", String.valueOf(lot.kilograms()))
                .fill("Nilai", String.valueOf(lot.rupiah()))
                .choose("Perjanjian", pks);
        if (lot.certified()) {
            desk.fill("Nomor sertifikat", lot.certificate())
                    .fill("Tanggal sertifikat", lot.shipped().plusDays(1))
                    .press("Simpan");
            assertThat(desk.text()).contains("Sertifikat bertanggal setelah pengiriman");
            assertThat(desk.value("Nomor lot")).isEqualTo(lot.number());
            assertThat(desk.value("Spesies")).isNotEmpty();
            desk.fill("Tanggal sertifikat", lot.certifiedOn());
        }
        desk.press("Simpan");
        assertThat(desk.text()).contains("tersimpan");
    }

    private void landing(FishLanding landing) {
        desk.onComputer();
        desk.open("/s/perikanan/catatan/pendaratan/baru");
        desk.fill("Nomor pendaratan", landing.number())
                .fill("Tanggal berangkat", landing.departed())
                .fill("Tanggal mendarat", landing.landed())
                .fill("Pelabuhan", landing.harbour().title)
                .choose("Daerah pelabuhan", landing.harbour().region)
                .choose("WPPNRI", water(landing.wpp()))
                .choose("Spesies", option(landing.species()))
                .fill("Berat", String.valueOf(landing.kilograms()))
                .fill("Rusak atau susut", String.valueOf(landing.spoilt()))
                .choose("Perjanjian", pks)
                .press("Simpan");
        assertThat(desk.text()).contains("tersimpan");
    }

    private String option(String species) {
        return one("isi.spesies", species + " (");
    }

    private String water(String wpp) {
        return one("isi.wpp", wpp + " ");
    }

    private String one(String field, String begins) {
        return browser.all(By.cssSelector("select[name='" + field + "'] option")).stream()
                .map(o -> o.getText())
                .filter(words -> words.startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    private void upload(String where, String file) {
        desk.open(where).attach(file).press("Unggah");
    }

    private void paste(String where, String rows) {
        desk.open(where).paste("Isi tabel", rows).press("Kirim");
    }

    /** Rows that were read, new, changed, there before and refused, as the page says it. */
    private List<Integer> tally() {
        List<Integer> figures = browser.all(By.cssSelector(".kpi .v")).stream()
                .map(figure -> Integer.valueOf(figure.getText().replaceAll("\\D.*", "")))
                .toList();
        assertThat(figures).as(desk.text()).hasSize(5);
        return figures;
    }

    private String taken(String heading) {
        return browser.valueOf(column(heading));
    }

    private static By column(String heading) {
        return By.cssSelector("select[aria-label='" + heading + " menjadi isian']");
    }

    private List<List<String>> rows(int from, int to) {
        return quarter.lots(from, to).stream().map(l -> l.cells(pks)).toList();
    }

    private static <T> List<T> with(List<T> row, int at, T cell) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> i == at ? cell : row.get(i))
                .toList();
    }
}
