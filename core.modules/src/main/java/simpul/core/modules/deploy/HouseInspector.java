package simpul.core.modules.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.module.SignatureWaiver;
import simpul.core.model.record.ShapeStore;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.modules.check.Checked;
import simpul.core.modules.check.Circumstances;
import simpul.core.modules.check.Installation;
import simpul.core.modules.check.Known;
import simpul.core.modules.check.ModuleCheck;
import simpul.core.modules.check.Waivers;
import simpul.core.modules.seal.Sealing;

/** Checks a jar against what this installation runs and keeps. Thread-safe. */
final class HouseInspector implements Inspector {
    private final Store store;
    private final Installation installation;
    private final ModuleCheck check = new ModuleCheck();

    HouseInspector(Store store, Installation installation) {
        this.store = store;
        this.installation = installation;
    }

    @Override
    public Inspected inspect(Path jar, boolean anyVersion, Known known) {
        return looked(jar, new Waivers(anyVersion), () -> installation.now(known));
    }

    @Override
    public Inspected described(Path jar) {
        Checked read = check.described(jar, Sealing.PLATFORM);
        return new Inspected(read.file(), read.faults(), read.warnings());
    }

    @Override
    public Inspected again(Path jar, ModuleFile accepted, Known known) {
        boolean brought = accepted.signer().filter(Sealing.PLATFORM::equals).isPresent();
        // What a former release brought still counts as ours.
        return looked(jar, new Waivers(true), () -> {
            Circumstances now = installation.atStart(known);
            return brought ? vouching(now, accepted.sha256()) : now;
        });
    }

    private static Circumstances vouching(Circumstances here, String sha256) {
        Set<String> more = new HashSet<>(here.sealing().distribution());
        more.add(sha256);
        Sealing sealing = new Sealing(
                here.sealing().vendors(),
                here.sealing().policy(),
                more,
                here.sealing().now());
        return new Circumstances(here.classFiles(), here.platform(), here.known(), sealing, here.bounds());
    }

    private interface Moment {
        Circumstances now() throws IOException;
    }

    private Inspected looked(Path jar, Waivers waivers, Moment moment) {
        try {
            Checked checked = check.check(jar, moment.now(), waivers);
            return new Inspected(checked.file(), checked.faults(), checked.warnings());
        } catch (IOException e) {
            return new Inspected(
                    Optional.empty(), List.of(Words.unreadable(String.valueOf(jar.getFileName()), String.valueOf(e))));
        }
    }

    @Override
    public Known known() {
        return store.read(Scope.system(SystemTask.MODULES), HouseInspector::known);
    }

    private static Known known(Tx tx) {
        ModuleStore modules = tx.port(ModuleStore.class);
        List<Known.Owner> owners = new ArrayList<>();
        Map<String, Known.Live> live = new TreeMap<>();
        Map<String, Map<String, Integer>> stored = new TreeMap<>();
        for (ModuleLive row : modules.live()) {
            Optional<ModuleFile> file = modules.file(row.sha256());
            file.ifPresent(f -> {
                owners.add(
                        new Known.Owner(row.sector(), f.bundle(), owner(modules, f), row.state() == LiveState.REMOVED));
                if (row.state() == LiveState.LIVE) {
                    live.put(row.sector(), new Known.Live(f.version(), f.sha256()));
                }
            });
            stored.put(row.sector(), tx.port(ShapeStore.class).schemas(row.sector()));
        }
        Map<String, SignatureWaiver> waived = new TreeMap<>();
        modules.waivers().forEach(w -> waived.put(w.sha256(), w));
        return new Known(owners, live, stored, waived);
    }

    /** Who signed it; where a signature was waived, who signed one before: a waiver gives no sector away. */
    private static Optional<String> owner(ModuleStore modules, ModuleFile file) {
        return file.signer().or(() -> modules.signed(file.sector()).flatMap(ModuleFile::signer));
    }
}
