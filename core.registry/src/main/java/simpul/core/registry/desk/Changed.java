package simpul.core.registry.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.access.Action;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/** Tells the log one line for each change that a person asked for and got. */
final class Changed {
    private static final Logger LOG = LoggerFactory.getLogger(Changed.class);

    private Changed() {}

    static <T> Result<T> told(Call call, Action action, Result<T> result) {
        if (result.isDone()) {
            LOG.info(
                    "{} by post {} of {}",
                    action,
                    call.caller().post(),
                    call.scope().region().orElse("-"));
        }
        return result;
    }
}
