package simpul.core.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import simpul.core.model.access.Scope;
import simpul.core.model.file.StoredFile;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.store.home.DataHome;
import simpul.core.store.home.HomeCheck;
import simpul.core.store.testing.StoreFixture;

class DocumentsTest {
    private static final Scope SCOPE = StoreFixture.caller("81", Role.OPD).scope();

    @TempDir
    Path folder;

    private long room = 1_000_000_000;
    private DataHome home;
    private final Set<String> claimed = new HashSet<>();
    private Documents documents;

    @BeforeEach
    void open() throws Exception {
        home = new DataHome(folder.resolve("data"));
        HomeCheck.prepare(home);
        documents = new Documents(home, () -> room, () -> 100_000_000, (region, sha256) -> claimed.contains(sha256));
    }

    @Test
    void aDocumentIsKeptUnderItsDigestAndReadBackByteByByte() throws IOException {
        Result<StoredFile> kept = documents.keep(SCOPE, "81", file("%PDF-1.7 isi"), "surat.pdf");
        assertThat(kept.value().type()).isEqualTo("application/pdf");
        assertThat(home.documents().resolve("81").resolve(kept.value().sha256()))
                .exists();
        try (InputStream in = documents.open(SCOPE, "81", kept.value().sha256())) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("%PDF-1.7 isi");
        }
    }

    @Test
    void theUploadIsGoneAndNoPartIsLeft() throws IOException {
        Path upload = file("%PDF-1.7 isi");
        documents.keep(SCOPE, "81", upload, "surat.pdf");
        assertThat(upload).doesNotExist();
        try (var files = Files.list(home.documents().resolve("81"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatNobodyClaimsBecauseTheChangeIsRefusedIsTakenAwayAgain() throws IOException {
        Result<String> refused =
                documents.keep(SCOPE, "81", file("%PDF-1"), "a.pdf", kept -> Result.refused(Problem.stale()));
        assertThat(refused.problem()).isEqualTo(Problem.stale());
        assertThatThrownBy(() -> documents.keep(SCOPE, "81", file("%PDF-1"), "a.pdf", kept -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        try (var files = Files.list(home.documents().resolve("81"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aRefusedChangeTakesNothingFromWhoClaimedTheSameBytes() throws IOException {
        StoredFile own = documents
                .keep(SCOPE, "81", file("%PDF-1"), "a.pdf", kept -> {
                    claimed.add(kept.sha256());
                    return Result.done(kept);
                })
                .value();
        documents.keep(SCOPE, "81", file("%PDF-1"), "b.pdf", kept -> Result.refused(Problem.stale()));
        assertThat(home.documents().resolve("81").resolve(own.sha256())).exists();
    }

    @Test
    void aRefusedChangeTakesNothingFromOneThatIsStillUnderWay() throws IOException {
        Result<Boolean> outer = documents.keep(SCOPE, "81", file("%PDF-1"), "a.pdf", kept -> {
            documents.keep(SCOPE, "81", upload("%PDF-1"), "b.pdf", same -> Result.refused(Problem.stale()));
            return Result.done(Files.exists(home.documents().resolve("81").resolve(kept.sha256())));
        });
        assertThat(outer.value()).isTrue();
    }

    @Test
    void whatAKilledProcessLeftIsForgottenAfterADay() throws IOException {
        StoredFile claim = documents
                .keep(SCOPE, "81", file("%PDF-1"), "a.pdf", Result::done)
                .value();
        StoredFile stray = documents
                .keep(SCOPE, "81", file("%PDF-2"), "a.pdf", Result::done)
                .value();
        StoredFile young = documents
                .keep(SCOPE, "81", file("%PDF-3"), "a.pdf", Result::done)
                .value();
        claimed.add(claim.sha256());
        Path region = home.documents().resolve("81");
        Path part = Files.createFile(region.resolve(".part123"));
        for (Path old : List.of(region.resolve(claim.sha256()), region.resolve(stray.sha256()), part)) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }

        assertThat(documents.forgetStrays(Duration.ofDays(1))).isEqualTo(2);
        try (var left = Files.list(region)) {
            assertThat(left).containsExactlyInAnyOrder(region.resolve(claim.sha256()), region.resolve(young.sha256()));
        }
    }

    private Path upload(String content) {
        try {
            return file(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSameBytesTwiceAreOneFile() throws IOException {
        StoredFile first = documents.keep(SCOPE, "81", file("%PDF-1"), "a.pdf").value();
        StoredFile again = documents.keep(SCOPE, "81", file("%PDF-1"), "b.pdf").value();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aKeptFileThatWasDamagedIsReplacedByTheSameUpload() throws IOException {
        StoredFile first = documents.keep(SCOPE, "81", file("%PDF-1"), "a.pdf").value();
        Path kept = home.documents().resolve("81").resolve(first.sha256());
        Files.writeString(kept, "%PDF-damaged");
        documents.keep(SCOPE, "81", file("%PDF-1"), "a.pdf");
        assertThat(kept).hasContent("%PDF-1");
    }

    @ParameterizedTest
    @CsvSource({
        "foto.png, 89504e470d0a1a0a0000, image/png",
        "FOTO.JPG, ffd8ffe000104a464946, image/jpeg",
        "foto.heic, 00000018667479706865696300000000, image/heic",
        "foto.webp, 524946461a00000057454250, image/webp",
    })
    void photosAreKnownByTheirBytes(String name, String hex, String type) throws IOException {
        Path upload = Files.createTempFile(folder, "up", "");
        Files.write(upload, java.util.HexFormat.of().parseHex(hex));
        assertThat(documents.keep(SCOPE, "81", upload, name).value().type()).isEqualTo(type);
    }

    @Test
    void officeDocumentsAreKnownByWhatTheZipHolds() throws IOException {
        assertThat(type("a.docx", "[Content_Types].xml", "word/document.xml")).contains("wordprocessingml");
        assertThat(type("a.xlsx", "[Content_Types].xml", "xl/workbook.xml")).contains("spreadsheetml");
        Path odt = zip("mimetype", "content.xml");
        assertThat(documents.keep(SCOPE, "81", odt, "a.odt").value().type()).contains("opendocument");
    }

    @Test
    void aZipThatIsNoDocumentAndOneWithMacrosAreRefused() throws IOException {
        assertThat(code(zip("a.txt"), "a.zip")).isEqualTo("FILE_TYPE");
        assertThat(code(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "a.docx"))
                .isEqualTo("FILE_TYPE");
    }

    @Test
    void textAndCsvAreKeptWithTheirCharacters() throws IOException {
        assertThat(documents
                        .keep(SCOPE, "81", file("a;b\n1;é"), "a.csv")
                        .value()
                        .type())
                .isEqualTo("text/csv");
        assertThat(documents.keep(SCOPE, "81", file("catatan"), "a.txt").value().type())
                .isEqualTo("text/plain");
    }

    @Test
    void unicodeTextOfASpreadsheetIsTextAndAPageInItIsNot() throws IOException {
        for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
            Path table = Files.writeString(file("x"), "\ufeffa\tb\r\n1\té\r\n", Charset.forName(charset));
            assertThat(documents.keep(SCOPE, "81", table, "a.txt").value().type())
                    .isEqualTo("text/plain");
            Path page = Files.writeString(file("x"), "\ufeff <html>", Charset.forName(charset));
            assertThat(code(page, "a.txt")).isEqualTo("FILE_TYPE");
        }
        Path halves = Files.write(file("x"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8, 'a', 0});
        assertThat(code(halves, "a.txt")).isEqualTo("FILE_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "  <svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?><a/>",
                "#!/bin/sh\nrm",
                "MZ\u0000\u0001",
                "hello <script>alert(1)</script>",
            })
    void pagesDrawingsAndProgramsAreRefusedWhateverTheyAreCalled(String content) throws IOException {
        assertThat(code(file(content), "a.txt")).isEqualTo("FILE_TYPE");
    }

    @Test
    void contentThatIsNotWhatTheNameSaysIsRefused() throws IOException {
        assertThat(code(file("%PDF-1.4"), "a.png")).isEqualTo("FILE_TYPE_MISMATCH");
        assertThat(code(file("catatan"), "a.pdf")).isEqualTo("FILE_TYPE_MISMATCH");
        assertThat(code(file("%PDF-1.4"), "a")).isEqualTo("FILE_TYPE_MISMATCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../surat.pdf", "a/b.pdf", "a\\b.pdf", " ", "a\u0000.pdf"})
    void aNameThatIsAPathIsRefused(String name) throws IOException {
        assertThat(code(file("%PDF-1.4"), name)).isEqualTo("FILE_NAME");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(code(file(""), "a.pdf")).isEqualTo("FILE_EMPTY");
    }

    @Test
    void moreThan25MegabytesAreTooLarge() throws IOException {
        Path large = Files.createTempFile(folder, "up", "");
        try (RandomAccessFile f = new RandomAccessFile(large.toFile(), "rw")) {
            f.setLength(simpul.core.model.file.Files.MOST_BYTES + 1);
        }
        assertThat(documents.keep(SCOPE, "81", large, "a.pdf").problem().kind()).isEqualTo(ProblemKind.TOO_LARGE);
    }

    @Test
    void uploadsAreRefusedBelowTheReserve() throws IOException {
        room = 100_000_001;
        assertThat(documents
                        .keep(SCOPE, "81", file("%PDF-1.4"), "a.pdf")
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.STORAGE_FULL);
    }

    @Test
    void aRegionOrDigestThatIsAPathOpensNothing() throws IOException {
        assertThat(documents
                        .keep(SCOPE, "../x", file("%PDF-1.4"), "a.pdf")
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.NOT_FOUND);
        assertThatThrownBy(() -> documents.open(SCOPE, "81", "../../simpul.db"))
                .isInstanceOf(java.nio.file.NoSuchFileException.class);
    }

    private String code(Path upload, String name) {
        Result<StoredFile> refused = documents.keep(SCOPE, "81", upload, name);
        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.UNSUPPORTED_TYPE);
        return refused.problem().findings().stream()
                .map(Finding::code)
                .findFirst()
                .orElseThrow();
    }

    private String type(String name, String... entries) throws IOException {
        return documents.keep(SCOPE, "81", zip(entries), name).value().type();
    }

    private Path file(String content) throws IOException {
        Path upload = Files.createTempFile(folder, "up", "");
        Files.writeString(upload, content);
        return upload;
    }

    private Path zip(String... entries) throws IOException {
        Path upload = Files.createTempFile(folder, "up", "");
        try (OutputStream out = Files.newOutputStream(upload);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                if (entry.equals("mimetype")) {
                    zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
                }
                zip.closeEntry();
            }
        }
        return upload;
    }
}
