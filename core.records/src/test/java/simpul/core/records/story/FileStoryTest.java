package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.file.StoredFile;
import simpul.core.model.file.StoredFiles;
import simpul.core.model.record.Exports;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.RefusedUpload;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.store.testing.StoreFixture;

/** A movement of animals carries its papers, from the upload until nobody names them any more. */
class FileStoryTest {
    private static final String SECTOR = "ternak";
    private static final String TYPE = "mutasi";
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new LivestockSector(), "a", "81", "35", "73");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.7\n" + words + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private Result<RecordFile> send(String region, String field, String name, byte[] content) {
        try {
            Path upload = Files.write(Files.createTempFile(folder, "kirim", ""), content);
            return house.papers.deposit(call(region), SECTOR, TYPE, field, upload, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RecordFile sent(String field, String words) {
        return send("81", field, field + ".pdf", pdf(words)).value();
    }

    private static Map<String, Object> movement(String number) {
        Map<String, Object> values = new HashMap<>();
        values.put("nomor", number);
        values.put("tanggal", "2026-08-17");
        values.put("tujuan", "35");
        return values;
    }

    private Result<RecordView> create(Map<String, ?> values) {
        return house.records.create(call("81"), SECTOR, TYPE, values, InputStyle.PROGRAMS);
    }

    private Result<RecordView> change(RecordView record, Map<String, ?> values) {
        return house.records.change(
                call("81"), SECTOR, TYPE, record.id(), record.version(), values, InputStyle.PROGRAMS);
    }

    private RecordView complete(String number) {
        Map<String, Object> values = movement(number);
        LivestockSector.papers()
                .forEach(f ->
                        values.put(f.code(), sent(f.code(), number + f.code()).id()));
        return create(values).value();
    }

    private static RecordFile file(RecordView record, String field) {
        return (RecordFile) Objects.requireNonNull(record.values().get(field));
    }

    private String read(Caller caller, RecordView record, String field) {
        try (InputStream in = house.papers
                .open(caller, SECTOR, TYPE, record.id(), field)
                .value()
                .bytes()
                .open()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean lies(RecordFile file) {
        return Files.exists(folder.resolve("documents").resolve("81").resolve(file.sha256()));
    }

    /** A night passes: what nobody names and nobody has touched for a day goes. */
    private void night() throws IOException {
        try (var all = Files.walk(folder.resolve("documents"))) {
            for (Path old : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
            }
        }
        house.fixture.foundation().forgetDeposits(WEEK);
        house.fixture.foundation().forgetStrayDocuments(Duration.ofDays(1));
    }

    private static List<String> codes(Result<?> refused) {
        return refused.problem().findings().stream()
                .map(f -> f.field() + " " + f.code())
                .toList();
    }

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
            assertThat(left.filter(Files::isRegularFile)
                            .filter(f -> f.toString().contains("81")))
                    .isEmpty();
        }
    }

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
        assertThat(both.stream().filter(r -> !r.isDone()).map(FileStoryTest::codes))
                .containsExactly(List.of("sertifikat FIELD_FILE"));
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

    private ProblemKind readRefused(Caller caller, RecordView record, String field) {
        return house.papers
                .open(caller, SECTOR, TYPE, record.id(), field)
                .problem()
                .kind();
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
    void a_refused_upload_is_said_beside_everything_else() {
        Finding wrong = Finding.blocking("FILE_EMPTY", "file", Text.of("Berkas ini kosong.", "This file is empty."));
        Result<RecordView> refused = create(Map.of(
                "nomor", "", "tanggal", "kemarin", "sertifikat", new RefusedUpload(List.of(wrong)), "rekomendasi", ""));

        assertThat(codes(refused))
                .containsExactly("nomor FIELD_REQUIRED", "tanggal FIELD_DATE", "sertifikat FILE_EMPTY");
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

    private Result<ImportReport> imported(String text) {
        return house.imports.run(call("81"), SECTOR, TYPE, new ImportRequest(text, false));
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
}
