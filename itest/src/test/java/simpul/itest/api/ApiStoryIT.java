package simpul.itest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.crawl.ApiDrive;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** Whatever the document of the API offers can be done, and is answered as the document says. */
final class ApiStoryIT {
    @TempDir
    Path folder;

    @Test
    void everyOperationOfTheDocumentSucceedsForSomebodyAndAnswersAsItSays() {
        Path data = DemoData.impatient("api-story");
        try (Simpul server = Simpul.demonstration(data)) {
            Offices offices = new Offices(server.address());
            new PeopleChapter(offices).told();
            new RegistryChapter(offices).told();
            new SectorChapter(offices).told();
            new DraftChapter(offices).told();
            new CaseChapter(offices).told();
            new NewcomerChapter(offices).told();
            new EvaluationChapter(offices).told();
            new ModuleChapter(offices, data).told(folder);
            new ApiDrive(offices.contract())
                    .read(List.of(
                            offices.maluku().voice(),
                            offices.of("admin").voice(),
                            offices.nobody().voice()));
            assertThat(offices.contract().complaints()).isEmpty();
            assertThat(offices.contract().neverDone())
                    .as("operations that nobody did with success")
                    .isEmpty();
        }
    }
}
