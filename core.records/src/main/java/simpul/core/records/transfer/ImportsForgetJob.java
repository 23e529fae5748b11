package simpul.core.records.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportStore;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.task.Job;
import simpul.core.records.keep.ImportForgetting;

/** Forgets the files and refused rows of imports whose term is over. */
@Component
public final class ImportsForgetJob implements Job {
    private static final int BATCH = 50;

    private final Store store;
    private final Parameters parameters;

    @Activate
    public ImportsForgetJob(@Reference Store store, @Reference Parameters parameters) {
        this.store = store;
        this.parameters = parameters;
    }

    @Override
    public String code() {
        return "imports.forget";
    }

    @Override
    public void run(LocalDate day) {
        int term = parameters.integer(ImportParameters.KEPT_DAYS, null, day);
        Instant before = day.minusDays(term).atStartOfDay(ZoneOffset.UTC).toInstant();
        boolean more = true;
        while (more) {
            List<FileImport> over = store.read(
                    Scope.system(SystemTask.JOBS),
                    tx -> tx.port(ImportStore.class).forgettable(before, BATCH));
            if (!over.isEmpty()) {
                store.write(Call.system(SystemTask.JOBS), tx -> {
                            ImportForgetting.forget(tx, over, "term");
                            return Result.done(over.size());
                        })
                        .value();
            }
            more = over.size() == BATCH;
        }
    }
}
