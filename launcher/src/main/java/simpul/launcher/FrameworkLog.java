package simpul.launcher;

import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.slf4j.LoggerFactory;

/** Sends what the framework itself has to say to the same log as everything else. */
final class FrameworkLog extends Logger {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger("simpul.framework");

    @Override
    protected void doLog(
            @Nullable Bundle bundle,
            @Nullable ServiceReference sr,
            int level,
            String message,
            @Nullable Throwable throwable) {
        String text = bundle == null ? message : bundle + ": " + message;
        switch (level) {
            case LOG_ERROR -> LOG.error(text, throwable);
            case LOG_WARNING -> LOG.warn(text, throwable);
            case LOG_INFO -> LOG.info(text, throwable);
            default -> LOG.debug(text, throwable);
        }
    }
}
