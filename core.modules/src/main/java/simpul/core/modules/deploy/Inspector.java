package simpul.core.modules.deploy;

import java.nio.file.Path;
import simpul.core.model.module.Inspected;

/** Looks at a jar without loading a class of it. Thread-safe. */
interface Inspector {
    /** @param anyVersion whether a version that is not higher than the running one passes */
    Inspected inspect(Path jar, boolean anyVersion);
}
