package simpul.core.records.transfer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.access.Caller;
import simpul.core.model.file.StoredFile;
import simpul.core.model.record.ImportOrder;
import simpul.core.model.record.ImportProgress;
import simpul.core.model.record.ImportStore;
import simpul.core.model.record.ImportTable;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;
import simpul.core.records.keep.Vocabulary;
import simpul.core.records.table.Unreadable;

/** Finds out what a file holds and what its columns are to be taken as. Thread-safe; opens no transaction but to read. */
@Component(service = ImportReception.class)
public final class ImportReception {
    private static final Logger LOG = LoggerFactory.getLogger(ImportReception.class);

    private final ImportFiles files;
    private final Store store;

    @Activate
    public ImportReception(@Reference ImportFiles files, @Reference Store store) {
        this.files = files;
        this.store = store;
    }

    /** A file that was looked through. */
    record Received(ImportTable table, ImportProgress progress) {}

    /**
     * Looks through a file.
     *
     * @param order what was asked for; null when somebody looks at the guess before it counts
     */
    Result<Received> look(
            Caller caller,
            String sector,
            String type,
            StoredFile file,
            Vocabulary vocabulary,
            @Nullable String sheet,
            @Nullable ImportOrder order) {
        String region = caller.region().orElseThrow();
        try (ImportFiles.Opened opened = files.open(caller.scope(), region, file)) {
            List<String> sheets = opened.table().sheets();
            return TableLook.of(opened, sheet, vocabulary)
                    .then(look -> columns(caller, new KnownAs(region, sector, type), look.headings(), vocabulary, order)
                            .map(columns -> new Received(
                                    new ImportTable(
                                            sheets,
                                            look.sheet(),
                                            look.line(),
                                            look.headings(),
                                            columns,
                                            look.sample(),
                                            vocabulary.shape().schema()),
                                    ImportProgress.of(look.rows()))));
        } catch (Unreadable e) {
            return Result.refused(e.problem());
        } catch (IOException e) {
            LOG.warn("IMPORT_FILE_UNREADABLE: a file that was just kept cannot be read", e);
            return Result.refused(Problem.of(
                    ProblemKind.UNAVAILABLE,
                    Text.of(
                            "Berkas belum dapat dibaca dari disk server. Coba lagi; bila tetap gagal hubungi administrator.",
                            "The file cannot be read from the server's disk yet. Try again; if it still fails contact the"
                                    + " administrator.")));
        }
    }

    /** Whose columns. */
    private record KnownAs(String region, String sector, String type) {
        KnownColumns in(ImportStore imports) {
            return new KnownColumns(imports, region, sector, type);
        }
    }

    private Result<List<String>> columns(
            Caller caller, KnownAs whose, List<String> headings, Vocabulary vocabulary, @Nullable ImportOrder order) {
        List<String> chosen = order == null ? null : order.columns();
        if (chosen != null) {
            return checked(headings, vocabulary, chosen);
        }
        Optional<List<String>> before = store.read(
                caller.scope(), tx -> whose.in(tx.port(ImportStore.class)).find(headings, vocabulary));
        if (before.isPresent()) {
            return order == null ? Result.done(before.get()) : checked(headings, vocabulary, before.get());
        }
        return order == null ? Result.done(ColumnGuess.of(headings, vocabulary)) : recognised(headings, vocabulary);
    }

    /** Columns that a program did not name must be known for certain. */
    private static Result<List<String>> recognised(List<String> headings, Vocabulary vocabulary) {
        Headings known = new Headings(headings, vocabulary);
        return known.findings().isEmpty()
                ? Result.done(known.keys())
                : Result.refused(Problem.invalid(known.findings()));
    }

    /** What somebody chose, when rows can be taken in that way. */
    static Result<List<String>> checked(List<String> headings, Vocabulary vocabulary, List<String> chosen) {
        if (chosen.size() > headings.size()) {
            return Result.refused(Problem.invalid(List.of(Finding.blocking(
                    "COLUMNS_COUNT",
                    "columns",
                    Text.of(
                            "Berkas ini hanya punya " + headings.size() + " kolom.",
                            "The file has only " + headings.size() + " columns.")))));
        }
        Headings known = new Headings(headings, vocabulary, chosen);
        return known.findings().isEmpty()
                ? Result.done(known.keys())
                : Result.refused(Problem.invalid(known.findings()));
    }
}
