package simpul.core.modules.deploy;

import java.nio.file.Path;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.ModuleFile;
import simpul.core.modules.check.Known;

/** Looks at a jar without loading a class of it. Thread-safe. */
interface Inspector {
    /** @param anyVersion whether a version that is not higher than the running one passes */
    Inspected inspect(Path jar, boolean anyVersion, Known known);

    /** What a jar that came with Simpul says of itself; its hash vouches for all else. */
    Inspected described(Path jar);

    /** Looks again at a file that was once accepted: whether its signature holds and its vendor is still trusted. */
    Inspected again(Path jar, ModuleFile accepted, Known known);

    /** What a file is held against besides itself, as it is now: two that are equal lead to the same words about it. */
    Known known();
}
