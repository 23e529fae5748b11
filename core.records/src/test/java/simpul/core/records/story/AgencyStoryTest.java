package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.record.Exports;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.store.Cursor;

/** A record names an agency of its own or another region. */
class AgencyStoryTest {
    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new VisitSector());
        agency("a1", "81", "Dinas Peternakan", "DISNAK");
        agency("a2", "81", "Dinas Pertanian", "DISTAN");
        agency("b1", "35", "Dinas Peternakan", "DISNAK");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void agency(String id, String region, String name, String shortName) {
        house.fixture.store().write(call(region), tx -> {
            tx.port(AgencyStore.class).add(new Agency(id, region, name, shortName, List.of(), 1));
            tx.audit(AuditNote.of("agency.create", "agency", id).in(region));
            return Result.done(id);
        });
    }

    private Result<RecordView> create(String agency, InputStyle style) {
        return house.records.create(
                call("81"),
                "kunjungan",
                "kunjungan",
                Map.of("nomor", "K-1", "tanggal", "2026-08-17", "opd", agency),
                style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b1", "Dinas Peternakan (Jawa Timur)", "dinas peternakan (jawa timur)", "DISNAK (35)"})
    void people_name_an_agency_of_another_region_with_its_region(String written) {
        RecordView kept = create(written, InputStyle.PEOPLE).value();

        assertThat(kept.values()).containsEntry("opd", "b1");
        assertThat(Objects.requireNonNull(kept.words().get("opd")).id()).isEqualTo("Dinas Peternakan (Jawa Timur)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1", "Dinas Peternakan", "Disnak"})
    void a_name_alone_means_the_own_region(String written) {
        assertThat(create(written, InputStyle.PEOPLE).value().values()).containsEntry("opd", "a1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dinas Kelautan", "Dinas Peternakan (Bali)", "Dinas Peternakan (Atlantis)", "a9"})
    void an_agency_that_is_not_there_is_named_at_its_field(String written) {
        assertThat(create(written, InputStyle.PEOPLE).problem().findings())
                .extracting(Finding::code, Finding::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("FIELD_REFERENCE", "opd"));
    }

    @Test
    void programs_send_the_identifier_and_nothing_else() {
        assertThat(create("b1", InputStyle.PROGRAMS).value().values()).containsEntry("opd", "b1");
        assertThat(create("Dinas Peternakan", InputStyle.PROGRAMS).problem().findings())
                .extracting(Finding::code)
                .containsExactly("FIELD_REFERENCE");
        assertThat(create(" ", InputStyle.PROGRAMS).problem().findings())
                .extracting(Finding::code)
                .containsExactly("FIELD_REQUIRED");
        assertThat(create("a".repeat(300), InputStyle.PROGRAMS).problem().findings())
                .extracting(Finding::code)
                .containsExactly("FIELD_TOO_LONG");
        assertThat(house.records
                        .create(
                                call("81"),
                                "kunjungan",
                                "kunjungan",
                                Map.of("nomor", "K-1", "tanggal", "2026-08-17", "opd", 7),
                                InputStyle.PROGRAMS)
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FIELD_TYPE");
    }

    @Test
    void an_export_names_it_so_that_an_import_understands_it_again() throws Exception {
        create("b1", InputStyle.PEOPLE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.exports
                .export(officer("81"), "kunjungan", "kunjungan", RecordSearch.ALL, Exports.Format.CSV)
                .value()
                .write(out);
        String csv = out.toString(StandardCharsets.UTF_8);

        assertThat(csv).contains("K-1;2026-08-17;Dinas Peternakan (Jawa Timur)");
        ImportReport again = house.imports
                .run(call("81"), "kunjungan", "kunjungan", new ImportRequest(csv, false))
                .value();
        assertThat(again.unchanged()).isEqualTo(1);
    }

    @Test
    void a_list_is_filtered_by_agency() {
        create("b1", InputStyle.PEOPLE);
        for (String id : List.of("a1", "b1")) {
            assertThat(house.records
                            .list(
                                    officer("81"),
                                    "kunjungan",
                                    "kunjungan",
                                    new RecordSearch("", List.of(new Condition("is", "opd", List.of(id)))),
                                    new Cursor(50, null))
                            .value()
                            .items())
                    .hasSize(id.equals("b1") ? 1 : 0);
        }
    }
}
