package simpul.core.modules.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.start.Command;
import simpul.core.model.start.StartSettings;
import simpul.core.modules.check.Checked;
import simpul.core.modules.check.Installation;
import simpul.core.modules.check.Known;
import simpul.core.modules.check.ModuleCheck;
import simpul.core.modules.check.Waivers;
import simpul.core.modules.seal.SignaturePolicy;

/** {@code simpul module check FILE}: says everything that speaks against a jar. Installs nothing, runs nothing of it. */
@Component(property = Command.NAME + "=module check")
public final class ModuleCheckCommand implements Command {
    private final BundleContext context;
    private final StartSettings settings;
    private final Clock clock;

    @Activate
    public ModuleCheckCommand(BundleContext context, @Reference StartSettings settings, @Reference Clock clock) {
        this.context = context;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        List<String> files = new ArrayList<>(arguments);
        boolean json = files.remove("--json");
        if (files.size() != 1 || files.get(0).startsWith("-")) {
            out.println("Pemakaian: simpul module check FILE [--json] [--data DIR]");
            out.println("Usage: simpul module check FILE [--json] [--data DIR]");
            return 2;
        }
        Path file = Path.of(files.get(0));
        try {
            Checked checked = new ModuleCheck()
                    .check(
                            file,
                            new Installation(context, settings.data(), policy(), clock).now(Known.NOTHING),
                            Waivers.NONE);
            out.print(json ? CheckedJson.of(file, checked) : CheckedText.of(file, checked));
            return checked.isAccepted() ? 0 : 1;
        } catch (IOException e) {
            out.println("conf/vendors.p12 tidak dapat dibaca: " + e.getMessage());
            out.println("conf/vendors.p12 cannot be read: " + e.getMessage());
            return 1;
        }
    }

    /**
     * As the server of that directory would ask for. Without one there is nobody yet who could be trusted: who builds a
     * module still wants to know everything else.
     */
    private SignaturePolicy policy() {
        boolean nobodys = settings.ownsData();
        boolean demonstration = Files.exists(settings.data().resolve("run").resolve("demo-loaded"));
        return nobodys || demonstration ? SignaturePolicy.WARN : SignaturePolicy.REQUIRE;
    }
}
