package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.access.Caller;
import simpul.core.model.record.Exports;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.store.Call;
import simpul.core.store.testing.StoreFixture;

/** Whose a file of a record is: who may name it, who reads it, and how it leaves. */
class FileRightsStoryTest extends FilePapers {
    @Test
    void whose_file_it_is_nobody_learns_from_the_refusal() {
        RecordFile mine = sent("sertifikat", "satu");
        RecordFile theirs =
                send("35", "sertifikat", "punya-jatim.pdf", pdf("jatim")).value();
        RecordFile forOther = sent("rekomendasi", "dua");
        Map<String, Object> first = movement("M-1");
        first.put("sertifikat", mine.id());
        create(first).value();

        for (Object named : List.of(mine.id(), theirs.id(), forOther.id(), "tiada", Map.of("id", theirs.id()), " x ")) {
            Map<String, Object> values = movement("M-2");
            values.put("sertifikat", named);
            Result<RecordView> refused = create(values);
            assertThat(codes(refused)).as("%s", named).containsExactly("sertifikat FIELD_FILE");
            assertThat(refused.problem().findings().get(0).message().id())
                    .isEqualTo(
                            "Sertifikat veteriner: berkas yang disebut tidak ada atau sudah dipakai. Unggah berkasnya lagi.");
        }
        Map<String, Object> number = movement("M-2");
        number.put("sertifikat", 12);
        assertThat(codes(create(number))).containsExactly("sertifikat FIELD_TYPE");
    }

    @Test
    void of_two_records_that_name_one_file_exactly_one_gets_it() throws Exception {
        RecordFile certificate = sent("sertifikat", "satu");
        List<Result<RecordView>> both = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
        List<Thread> writers = List.of("M-1", "M-2").stream()
                .map(number -> new Thread(() -> {
                    Map<String, Object> values = movement(number);
                    values.put("sertifikat", certificate.id());
                    both.add(create(values));
                }))
                .toList();
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join(60_000);
        }

        assertThat(both.stream().filter(Result::isDone)).hasSize(1);
        assertThat(both.stream().filter(r -> !r.isDone()).map(FilePapers::codes))
                .containsExactly(List.of("sertifikat FIELD_FILE"));
    }

    @Test
    void the_other_region_reads_what_is_shared_with_it_and_nothing_else() {
        RecordView draft = complete("M-1");
        assertThat(readRefused(officer("35"), draft, "sertifikat")).isEqualTo(ProblemKind.NOT_FOUND);

        RecordView sent = house.moves
                .move(call("81"), SECTOR, TYPE, draft.id(), 1, "AJUKAN")
                .value();
        assertThat(read(officer("35"), sent, "sertifikat")).contains("M-1sertifikat");
        assertThat(readRefused(officer("35"), sent, "rekomendasi"))
                .as("not shared")
                .isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(readRefused(officer("35"), sent, "ktp")).as("personal").isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(readRefused(officer("73"), sent, "sertifikat"))
                .as("a third region")
                .isEqualTo(ProblemKind.NOT_FOUND);
        Caller watcher = StoreFixture.caller("81", Role.PEMANTAU);
        assertThat(readRefused(watcher, sent, "ktp")).isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(house.records
                        .find(officer("35"), SECTOR, TYPE, sent.id())
                        .value()
                        .masked())
                .containsExactly("ktp");
        assertThat(readRefused(officer("81"), sent, "nomor")).isEqualTo(ProblemKind.NOT_FOUND);
    }

    @Test
    void the_other_region_adds_a_file_of_its_own_which_the_owner_reads() {
        RecordView sent = house.moves
                .move(call("81"), SECTOR, TYPE, complete("M-1").id(), 1, "AJUKAN")
                .value();
        RecordFile receipt =
                send("35", "tanda_terima", "terima.pdf", pdf("diterima")).value();

        RecordView received = house.records
                .change(
                        call("35"),
                        SECTOR,
                        TYPE,
                        sent.id(),
                        2,
                        Map.of("tanda_terima", receipt.id()),
                        InputStyle.PROGRAMS)
                .value();
        assertThat(received.values()).containsKey("sertifikat").doesNotContainKey("rekomendasi");
        assertThat(read(officer("81"), received, "tanda_terima")).contains("diterima");
        assertThat(read(officer("81"), received, "rekomendasi")).contains("M-1rekomendasi");
        assertThat(codes(house.records.change(
                        call("35"),
                        SECTOR,
                        TYPE,
                        sent.id(),
                        3,
                        Map.of("rekomendasi", receipt.id()),
                        InputStyle.PROGRAMS)))
                .containsExactly("rekomendasi FIELD_LOCKED");
    }

    @Test
    void erasing_what_is_personal_lets_go_of_the_file_and_of_its_name_in_the_trail() throws IOException {
        RecordView kept = complete("M-1");
        RecordFile card = file(kept, "ktp");

        RecordView erased = house.erasure
                .erase(call("81"), SECTOR, TYPE, kept.id(), kept.version())
                .value();

        assertThat(erased.values()).doesNotContainKey("ktp").containsKey("sertifikat");
        assertThat(readRefused(officer("81"), erased, "ktp")).isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(house.audited("record.create"))
                .doesNotContainKey("value.ktp")
                .containsKey("value.sertifikat");
        night();
        assertThat(lies(card)).isFalse();
        assertThat(lies(file(kept, "sertifikat"))).isTrue();
    }

    @Test
    void an_export_names_files_and_a_table_cannot_bring_them_in() throws IOException {
        RecordView kept = complete("M-1");
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        house.exports
                .export(officer("81"), SECTOR, TYPE, RecordSearch.ALL, Exports.Format.CSV)
                .value()
                .write(csv);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        house.exports
                .export(officer("81"), SECTOR, TYPE, RecordSearch.ALL, Exports.Format.JSON)
                .value()
                .write(json);
        String digest = file(kept, "sertifikat").sha256();
        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("sertifikat.pdf sha256:" + digest);
        assertThat(json.toString(StandardCharsets.UTF_8))
                .contains("\"name\":\"sertifikat.pdf\"")
                .contains("\"sha256\":\"" + digest + "\"");

        Result<ImportReport> whole = imported(csv.toString(StandardCharsets.UTF_8));
        assertThat(whole.problem().findings())
                .extracting(Finding::code)
                .containsExactly("COLUMN_FILE", "COLUMN_FILE", "COLUMN_FILE", "COLUMN_FILE");

        assertThat(imported("Nomor\tTanggal\tTujuan\nM-1\t17/08/2026\t35\n")
                        .value()
                        .unchanged())
                .isEqualTo(1);
        ImportReport other = imported("Nomor\tTanggal\tTujuan\nM-1\t18/08/2026\t35\nM-2\t18/08/2026\t35\n")
                .value();
        assertThat(other.created()).isEqualTo(1);
        assertThat(other.findings())
                .extracting(f -> f.row() + " " + f.finding().code())
                .containsExactly("2 FILE_KEPT", "2 FILE_KEPT", "2 FILE_KEPT");
        assertThat(read(officer("81"), kept, "sertifikat")).contains("M-1sertifikat");
    }

    @Test
    void who_may_not_write_uploads_nothing() {
        house.entitling.end();
        assertThat(send("81", "sertifikat", "a.pdf", pdf("x")).problem().kind()).isEqualTo(ProblemKind.FORBIDDEN);
        Caller head = StoreFixture.caller("81", Role.KEPALA_DAERAH);
        assertThat(house.papers
                        .deposit(Call.of(head), SECTOR, TYPE, "sertifikat", folder.resolve("tiada"), "a.pdf")
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
    }

    private Result<ImportReport> imported(String text) {
        return house.imports.run(call("81"), SECTOR, TYPE, new ImportRequest(text, false));
    }
}
