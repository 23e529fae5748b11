package simpul.core.modules.deploy;

import java.nio.file.Path;
import java.util.function.Consumer;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.ModuleFile;
import simpul.core.modules.check.Known;

/**
 * The check, with something that happens whenever a start looks at a kept file again.
 *
 * @param before the look
 */
record Eyes(Inspector real, Consumer<ModuleFile> before) implements Inspector {
    @Override
    public Inspected inspect(Path jar, boolean anyVersion, Known known) {
        return real.inspect(jar, anyVersion, known);
    }

    @Override
    public Inspected described(Path jar) {
        return real.described(jar);
    }

    @Override
    public Inspected again(Path jar, ModuleFile accepted, Known known) {
        before.accept(accepted);
        return real.again(jar, accepted, known);
    }

    @Override
    public Known known() {
        return real.known();
    }
}
