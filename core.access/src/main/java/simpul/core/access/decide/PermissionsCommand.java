package simpul.core.access.decide;

import java.io.PrintStream;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.start.Command;

/** {@code ./simpul permissions}: prints {@code docs/permissions.md}. */
@Component(property = Command.NAME + "=permissions")
public final class PermissionsCommand implements Command {
    @Override
    public int run(List<String> arguments, PrintStream out) {
        out.print(PermissionsPage.markdown());
        return 0;
    }
}
