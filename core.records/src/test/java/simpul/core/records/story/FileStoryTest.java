package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import simpul.core.model.file.StoredFile;
import simpul.core.model.file.StoredFiles;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.RefusedUpload;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.text.Text;

/** A movement of animals carries its papers, from the upload until nobody names them any more. */
class FileStoryTest extends FilePapers {
    @Test
    void a_file_is_uploaded_then_named_and_read_by_who_sees_the_record() {
        RecordFile certificate = sent("sertifikat", "sehat");
        assertThat(house.papers.waiting(officer("81"), SECTOR, TYPE, "sertifikat", certificate.id()))
                .contains(certificate);

        Map<String, Object> values = movement("M-1");
        values.put("sertifikat", certificate.id());
        RecordView kept = create(values).value();

        assertThat(file(kept, "sertifikat")).isEqualTo(certificate);
        assertThat(certificate.name()).isEqualTo("sertifikat.pdf");
        assertThat(certificate.type()).isEqualTo("application/pdf");
        assertThat(kept.values()).containsEntry("lengkap", false);
        assertThat(read(officer("81"), kept, "sertifikat")).contains("sehat");
        assertThat(house.papers.waiting(officer("81"), SECTOR, TYPE, "sertifikat", certificate.id()))
                .isEmpty();
        assertThat(house.audited("record.create"))
                .containsEntry("value.sertifikat", "sertifikat.pdf sha256:" + certificate.sha256());
        assertThat(house.audited("record.file"))
                .containsEntry("field", "sertifikat")
                .doesNotContainKey("name");
    }

    @Test
    void a_file_that_is_not_what_it_says_is_refused_and_leaves_nothing() throws IOException {
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] program = {'M', 'Z', 0, 1, 2, 3};

        assertThat(codes(send("81", "sertifikat", "surat.pdf", page))).containsExactly("file FILE_TYPE");
        assertThat(codes(send("81", "sertifikat", "surat.pdf", program))).containsExactly("file FILE_TYPE");
        assertThat(codes(send("81", "sertifikat", "surat.jpg", pdf("x")))).containsExactly("file FILE_TYPE_MISMATCH");
        assertThat(codes(send("81", "sertifikat", "surat.pdf", new byte[0]))).containsExactly("file FILE_EMPTY");
        assertThat(codes(send("81", "sertifikat", "../surat.pdf", pdf("x")))).containsExactly("file FILE_NAME");
        assertThat(codes(send("81", "sertifikat", "surat.txt", "sehat".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("file FIELD_FILE_TYPE");
        assertThat(codes(send("81", "sertifikat", "surat.pdf", pdf("x".repeat(1024 * 1024)))))
                .containsExactly("file FIELD_FILE_SIZE");
        assertThat(codes(send("81", "nomor", "surat.pdf", pdf("x")))).containsExactly("field FIELD_NO_FILE");
        assertThat(send("81", "rekomendasi", "surat.pdf", pdf("x".repeat(26 * 1024 * 1024)))
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.TOO_LARGE);
        try (var left = Files.walk(folder.resolve("documents"))) {
            assertThat(left.filter(Files::isRegularFile).filter(f -> !f.endsWith("mark")))
                    .isEmpty();
        }
    }

    @Test
    void a_record_keeps_its_files_as_it_shows_them_and_lets_go_of_what_is_replaced() throws IOException {
        RecordView kept = complete("M-1");
        RecordFile old = file(kept, "sertifikat");
        assertThat(kept.values()).containsEntry("lengkap", true);

        RecordFile newer = sent("sertifikat", "baru");
        Map<String, Object> values = movement("M-1");
        values.put("sertifikat", newer.id());
        values.put("rekomendasi", Map.of("id", file(kept, "rekomendasi").id(), "name", "apa pun"));
        RecordView changed = change(kept, values).value();

        assertThat(file(changed, "sertifikat")).isEqualTo(newer);
        assertThat(file(changed, "rekomendasi")).isEqualTo(file(kept, "rekomendasi"));
        assertThat(changed.values()).doesNotContainKey("ktp").containsEntry("lengkap", true);
        assertThat(lies(old)).isTrue();
        night();
        assertThat(lies(old)).isFalse();
        assertThat(lies(file(kept, "ktp"))).isFalse();
        assertThat(lies(newer)).isTrue();
        assertThat(read(officer("81"), changed, "sertifikat")).contains("baru");
        assertThat(codes(change(changed, withFile(changed, "sertifikat", old)))).contains("sertifikat FIELD_FILE");
    }

    @Test
    void what_no_record_has_named_within_a_week_is_forgotten() throws IOException {
        RecordFile waits = sent("sertifikat", "menunggu");
        night();
        assertThat(lies(waits)).isTrue();

        house.fixture.clock().plus(Duration.ofDays(8));
        night();
        assertThat(lies(waits)).isFalse();
        Map<String, Object> values = movement("M-1");
        values.put("sertifikat", waits.id());
        assertThat(codes(create(values))).containsExactly("sertifikat FIELD_FILE");
    }

    @Test
    void bytes_that_somebody_else_names_stay() throws IOException {
        RecordView first = complete("M-1");
        RecordFile again = sent("sertifikat", "M-1sertifikat");
        assertThat(again.sha256()).isEqualTo(file(first, "sertifikat").sha256());
        RecordFile paper = file(first, "rekomendasi");
        house.fixture.store().write(call("81"), tx -> {
            tx.port(StoredFiles.class).add("81", new StoredFile(paper.sha256(), paper.size(), paper.type()));
            tx.audit(simpul.core.model.audit.AuditNote.of("test", "file", paper.id())
                    .in("81"));
            return Result.done(true);
        });

        house.records
                .delete(call("81"), SECTOR, TYPE, first.id(), first.version())
                .value();
        night();
        assertThat(lies(again)).as("uploaded for another record").isTrue();
        assertThat(lies(paper)).as("a paper of a case too").isTrue();
        assertThat(lies(file(first, "ktp"))).isFalse();
    }

    @Test
    void the_move_lists_every_paper_that_is_missing() {
        RecordView kept = create(movement("M-1")).value();

        Result<RecordView> refused = house.moves.move(call("81"), SECTOR, TYPE, kept.id(), 1, "AJUKAN");
        assertThat(codes(refused)).containsExactly("sertifikat FIELD_REQUIRED", "rekomendasi FIELD_REQUIRED");

        RecordView whole = house.records
                .fill(
                        call("81"),
                        SECTOR,
                        TYPE,
                        kept.id(),
                        1,
                        Set.of("sertifikat", "rekomendasi", "ktp"),
                        Map.of(
                                "sertifikat", sent("sertifikat", "a").id(),
                                "rekomendasi", sent("rekomendasi", "b").id()),
                        InputStyle.PEOPLE)
                .value();
        RecordView moved = house.moves
                .move(call("81"), SECTOR, TYPE, kept.id(), 2, "AJUKAN")
                .value();
        assertThat(file(moved, "sertifikat")).isEqualTo(file(whole, "sertifikat"));
        assertThat(read(officer("81"), moved, "rekomendasi")).contains("b");
    }

    @Test
    void a_refused_upload_is_said_beside_everything_else() {
        Finding wrong = Finding.blocking("FILE_EMPTY", "file", Text.of("Berkas ini kosong.", "This file is empty."));
        Result<RecordView> refused = create(Map.of(
                "nomor", "", "tanggal", "kemarin", "sertifikat", new RefusedUpload(List.of(wrong)), "rekomendasi", ""));

        assertThat(codes(refused))
                .containsExactly("nomor FIELD_REQUIRED", "tanggal FIELD_DATE", "sertifikat FILE_EMPTY");
    }

    private static Map<String, Object> withFile(RecordView record, String field, RecordFile file) {
        Map<String, Object> values = new HashMap<>();
        record.values().forEach((code, value) -> {
            if (!code.equals("lengkap")) {
                values.put(code, value instanceof RecordFile f ? f.id() : value.toString());
            }
        });
        values.put(field, file.id());
        return values;
    }
}
