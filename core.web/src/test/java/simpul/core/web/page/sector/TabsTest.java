package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;

/** The row above the pages of a sector holds what fits in it: every screen, and the types of records while they are few. */
class TabsTest {
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final String HERE = "<a href=\"/s/tambak/catatan/jenis2\" aria-current=\"page\">";

    @TempDir
    Path folder;

    @Test
    void few_types_stand_in_the_row_behind_the_screens() throws IOException {
        try (SectorHouse house = house(3)) {
            assertThat(tabs(house, "/s/tambak/catatan/jenis2"))
                    .containsSubsequence("Ringkasan</a>", "Semua jenis 1</a>", HERE + "Semua jenis 2</a>")
                    .doesNotContain("<details");
        }
    }

    @Test
    void many_types_are_folded_behind_the_screens_and_the_fold_says_which_is_open() throws IOException {
        try (SectorHouse house = house(10)) {
            String tabs = tabs(house, "/s/tambak/catatan/jenis2");

            assertThat(tabs.substring(0, tabs.indexOf("<details")))
                    .contains("Ringkasan</a>")
                    .doesNotContain("enis ");
            assertThat(tabs)
                    .contains("<details class=\"dd\"><summary aria-current=\"true\"><span>Catatan: Jenis 2</span>")
                    .containsSubsequence("Jenis 1</a>", HERE + "Jenis 2</a>", "Jenis 10</a>");
        }
    }

    private SectorHouse house(int types) throws IOException {
        RecordType[] records = IntStream.rangeClosed(1, types)
                .mapToObj(n -> RecordType.of("jenis" + n, 1, "Jenis " + n, "Kind " + n)
                        .fields(DAY)
                        .happensOn(DAY)
                        .owner(Owner.REGION))
                .toArray(RecordType[]::new);
        return new SectorHouse(
                folder,
                s -> s.id("tambak")
                        .title("Tambak", "Ponds")
                        .records(records)
                        .screens(Screen.of(
                                "ringkasan",
                                "Ringkasan",
                                "Overview",
                                "list",
                                r -> View.table(RecordQuery.of(records[0])))));
    }

    private static String tabs(SectorHouse house, String path) {
        String page = house.page("81", path).body();
        int from = page.indexOf("<nav class=\"tabs\"");
        return page.substring(from, page.indexOf("</nav>", from));
    }
}
