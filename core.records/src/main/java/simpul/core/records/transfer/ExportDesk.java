package simpul.core.records.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.record.Exports;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Page;
import simpul.core.model.text.Language;
import simpul.core.records.keep.Vocabularies;
import simpul.core.records.keep.Vocabulary;

/** Exports records by keyset pages: no lease, connection or cursor is held between two pages. Thread-safe. */
@Component
public final class ExportDesk implements Exports {
    private final Records records;
    private final Vocabularies vocabularies;
    private final Regions regions;

    @Activate
    public ExportDesk(@Reference Records records, @Reference Vocabularies vocabularies, @Reference Regions regions) {
        this.records = records;
        this.vocabularies = vocabularies;
        this.regions = regions;
    }

    @Override
    public Result<Export> export(Caller caller, String sector, String type, RecordSearch search, Format format) {
        Optional<Vocabulary> known = vocabularies.find(sector, type);
        if (known.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        Pages pages = new Pages(records, caller, sector, type, format == Format.JSON ? search : search.own());
        // Asked once before the answer begins, so that a refusal is still a status and not a broken file.
        Result<Page<RecordView>> first = pages.page(null);
        CellWords words = new CellWords(caller.language(), regions);
        String name = sector + "-" + type + "." + format.ending();
        return first.map(page -> new Written(pages, known.get(), words, name, caller.language(), format));
    }

    private record Written(
            Pages pages, Vocabulary vocabulary, CellWords words, String fileName, Language language, Format format)
            implements Export {
        @Override
        public void write(OutputStream out) throws IOException {
            switch (format) {
                case CSV -> CsvExport.write(pages, vocabulary, words, out);
                case XLSX -> XlsxExport.write(pages, vocabulary, words, language, out);
                case JSON -> JsonExport.write(pages, out);
            }
        }
    }
}
