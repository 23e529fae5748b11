package simpul.core.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.file.StoredFile;
import simpul.core.model.file.StoredFiles;
import simpul.core.model.record.DepositedFile;
import simpul.core.model.record.RecordFileStore;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.store.Call;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;
import simpul.core.store.testing.StoreFixture;
import simpul.core.store.testing.TestDatabase;

class BackupRestoreTest {
    @TempDir
    Path folder;

    private StoreFixture fixture;
    private Path zip;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder.resolve("data"));
        zip = folder.resolve("backup.zip");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aRestoredBackupHoldsTheSameAndIsSound() throws Exception {
        StoredFile document = keep("%PDF-1.7 perjanjian");
        fixture.foundation().checkpoints().write();
        backup();
        keep("%PDF-1.7 setelah cadangan");
        Path other = folder.resolve("other");
        restore(other).from(zip);
        try (StoreFixture restored = StoreFixture.in(other)) {
            Doctor.Report report = examine(restored);
            assertThat(report.findings()).isEmpty();
            assertThat(report.documents()).isEqualTo(1);
            try (InputStream in =
                    restored.files().open(StoreFixture.caller("81", Role.OPD).scope(), "81", document.sha256())) {
                assertThat(in.readAllBytes()).asString().isEqualTo("%PDF-1.7 perjanjian");
            }
        }
    }

    @Test
    void backupsTakenWhileOthersWriteAreEachConsistent() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        Thread writer = new Thread(() -> {
            while (!stop.get()) {
                keep("%PDF-1.7 nomor " + written.incrementAndGet());
            }
        });
        writer.start();
        try {
            for (int i = 0; i < 3; i++) {
                int before = written.get();
                while (written.get() < before + 3 && writer.isAlive()) {
                    Thread.onSpinWait();
                }
                zip = folder.resolve("backup-" + i + ".zip");
                backup();
                Path other = folder.resolve("other-" + i);
                restore(other).from(zip);
                try (StoreFixture restored = StoreFixture.in(other)) {
                    Doctor.Report report = examine(restored);
                    assertThat(report.findings()).isEmpty();
                    assertThat(report.documents()).isGreaterThanOrEqualTo(before);
                }
            }
        } finally {
            stop.set(true);
            writer.join();
        }
    }

    @Test
    void aBackupIsForItsOwnerAloneAndLeavesNoPart() throws IOException {
        backup();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(zip)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(zip, folder.resolve("data"));
        }
        try (var files = Files.list(folder.resolve("data/run"))) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(n -> n.startsWith("backup"));
        }
    }

    @Test
    void aDirectoryThatHoldsDataIsNeverOverwritten() throws IOException {
        backup();
        CannotOpen refused = catchThrowableOfType(
                CannotOpen.class, () -> restore(folder.resolve("data")).from(zip));
        assertThat(refused.diagnosis().code()).isEqualTo("RESTORE_NOT_EMPTY");
    }

    @Test
    void aDamagedOrForeignFileRestoresNothing() throws IOException {
        keep("%PDF-1.7 perjanjian");
        backup();
        rewrite("documents/", "changed", null);
        assertThat(refusal()).isEqualTo("RESTORE_NOT_A_BACKUP");
        Files.writeString(zip, "not a zip at all");
        assertThat(refusal()).isEqualTo("RESTORE_NOT_A_BACKUP");
    }

    @Test
    void aDirectoryWithAnythingOfSomebodyInItIsNotEmpty() throws IOException {
        backup();
        for (String there : List.of("catatan.txt", "backup/simpul-lama.zip", "foto/a.jpg")) {
            Path other = Files.createTempDirectory(folder, "other");
            Files.createDirectories(other.resolve(there).getParent());
            Files.writeString(other.resolve(there), "milik orang");
            CannotOpen refused =
                    catchThrowableOfType(CannotOpen.class, () -> restore(other).from(zip));
            assertThat(refused.diagnosis().code()).as(there).isEqualTo("RESTORE_NOT_EMPTY");
        }
    }

    @Test
    void anEntryThatTheListDoesNotNameIsRefusedAndNothingIsWrittenOutside() throws IOException {
        backup();
        rewrite("-", "", "../evil");
        assertThat(refusal()).isEqualTo("RESTORE_NOT_A_BACKUP");
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void theDoctorNamesMissingChangedAndUnclaimedDocuments() throws IOException {
        StoredFile missing = keep("%PDF-1 a");
        StoredFile changed = keep("%PDF-1 b");
        Path documents = folder.resolve("data/documents/81");
        Files.delete(documents.resolve(missing.sha256()));
        Files.writeString(documents.resolve(changed.sha256()), "%PDF-1 c");
        Path stray = Files.writeString(documents.resolve("f".repeat(64)), "%PDF-1 d");
        Files.setLastModifiedTime(stray, FileTime.from(fixture.clock().instant().minusSeconds(100_000)));
        Doctor.Report report = examine(fixture);
        assertThat(report.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "DOCTOR_DOCUMENT_MISSING", "DOCTOR_DOCUMENT_CHANGED", "DOCTOR_DOCUMENT_UNCLAIMED");
        assertThat(report.isSound()).isFalse();
    }

    @Test
    void theDoctorNamesOpenPermissionsAndRowsThatPointToNothing() throws Exception {
        Files.setPosixFilePermissions(folder.resolve("data/keys"), PosixFilePermissions.fromString("rwxr-xr-x"));
        TestDatabase.tamper(
                folder.resolve("data"),
                "insert into agency (id, region, name, short_name, urusan, version)"
                        + " values ('a1', '00', 'Dinas', 'D', '[]', 1)");
        assertThat(examine(fixture).findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("DOCTOR_DATABASE", "DOCTOR_PERMISSIONS");
    }

    private String refusal() throws IOException {
        Path other = Files.createTempDirectory(folder, "other");
        CannotOpen refused =
                catchThrowableOfType(CannotOpen.class, () -> restore(other).from(zip));
        assertThat(other.resolve("simpul.db")).doesNotExist();
        return refused.diagnosis().code();
    }

    private static Restore restore(Path into) {
        return new Restore(new DataHome(into), TestDatabase.forRestore(into));
    }

    /** Writes the backup again with other content for an entry, or with an entry more. */
    private void rewrite(String beginning, String content, @org.jspecify.annotations.Nullable String more)
            throws IOException {
        Path changed = folder.resolve("changed.zip");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip));
                OutputStream file = Files.newOutputStream(changed);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(e.getName()));
                out.write(e.getName().startsWith(beginning) ? content.getBytes() : in.readAllBytes());
                out.closeEntry();
            }
            if (more != null) {
                out.putNextEntry(new ZipEntry(more));
                out.closeEntry();
            }
        }
        zip = changed;
    }

    @Test
    void theDoctorKnowsTheFilesOfRecordsAndThoseThatWaitForOne() throws IOException {
        Path upload = Files.createTempFile(folder.resolve("data/run"), "up", "");
        Files.writeString(upload, "%PDF-1.7 untuk catatan");
        var call = fixture.call("81", Role.OPD);
        StoredFile file = fixture.files()
                .keep(call.scope(), "81", upload, "a.pdf", kept -> deposited(call, kept))
                .value();
        Path bytes = folder.resolve("data/documents/81").resolve(file.sha256());
        Files.setLastModifiedTime(bytes, FileTime.from(fixture.clock().instant().minus(Duration.ofDays(3))));
        assertThat(examine(fixture).findings()).isEmpty();

        Files.delete(bytes);
        assertThat(examine(fixture).findings()).extracting(Finding::code).containsExactly("DOCTOR_DOCUMENT_MISSING");
    }

    private Result<StoredFile> deposited(Call call, StoredFile kept) {
        return fixture.store().write(call, tx -> {
            RecordFile file = RecordFile.of("f1", "a.pdf", kept.type(), kept.size(), kept.sha256());
            tx.port(RecordFileStore.class)
                    .deposit(new DepositedFile(file, "81", call.caller().post(), "s", "t", "f", tx.now()));
            tx.audit(AuditNote.of("record.file", "file", file.id()).in("81"));
            return Result.done(kept);
        });
    }

    private void backup() throws IOException {
        new Backup(fixture.foundation().home(), fixture.foundation().engine())
                .write(zip, fixture.clock().instant());
    }

    private static Doctor.Report examine(StoreFixture fixture) throws IOException {
        Doctor.Report report = new Doctor(fixture.foundation(), fixture.clock()).examine();
        // The server of the tests may lose what it kept, so that they are quick; the doctor rightly says so.
        return new Doctor.Report(
                report.chains(),
                report.entries(),
                report.documents(),
                report.findings().stream()
                        .filter(f -> !f.code().equals("DOCTOR_DATABASE_SETTING"))
                        .toList());
    }

    private StoredFile keep(String content) {
        try {
            Path upload = Files.createTempFile(folder.resolve("data/run"), "up", "");
            Files.writeString(upload, content);
            var call = fixture.call("81", Role.OPD);
            StoredFile file = fixture.files()
                    .keep(call.scope(), "81", upload, "a.pdf", Result::done)
                    .value();
            fixture.store().write(call, tx -> {
                tx.port(StoredFiles.class).add("81", file);
                tx.audit(AuditNote.of("document.add", "document", file.sha256()).in("81"));
                return Result.done(file);
            });
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
