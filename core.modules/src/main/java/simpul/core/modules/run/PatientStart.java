package simpul.core.modules.run;

import java.time.Duration;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Starts a bundle, and again where another thread that works on bundles was in the way, e.g. one that unloads a version: Felix
 * then makes one of the two give up, which says nothing about the module. The caller bounds the time. Stateless.
 */
final class PatientStart {
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final int TRIES = 20;

    private PatientStart() {}

    static void of(Bundle bundle) throws BundleException, InterruptedException {
        for (int times = 1; ; times++) {
            try {
                bundle.start(Bundle.START_TRANSIENT);
                return;
            } catch (BundleException e) {
                if (times == TRIES || !isHindered(e)) {
                    throw e;
                }
                Thread.sleep(PAUSE.multipliedBy(times).toMillis());
            }
        }
    }

    private static boolean isHindered(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (String.valueOf(t.getMessage()).contains("global lock")) {
                return true;
            }
        }
        return false;
    }
}
