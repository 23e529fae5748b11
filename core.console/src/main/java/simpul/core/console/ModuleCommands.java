package simpul.core.console;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.account.LocalConsole;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.Installing;
import simpul.core.model.module.ModulePlan;
import simpul.core.model.module.Modules;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/**
 * The commands {@code simpul:...} of Gogo: what {@code ./simpul module} does, for who holds the server's terminal. They act
 * as the operator of this machine, and the audit log says so. Gogo finds them by the names of the methods. Thread-safe.
 */
@Component(
        service = ModuleCommands.class,
        property = {
            CommandProcessor.COMMAND_SCOPE + "=" + ModuleCommands.SCOPE,
            CommandProcessor.COMMAND_FUNCTION + "=help",
            CommandProcessor.COMMAND_FUNCTION + "=modules",
            CommandProcessor.COMMAND_FUNCTION + "=check",
            CommandProcessor.COMMAND_FUNCTION + "=plan",
            CommandProcessor.COMMAND_FUNCTION + "=install",
            CommandProcessor.COMMAND_FUNCTION + "=waive",
            CommandProcessor.COMMAND_FUNCTION + "=rollback",
            CommandProcessor.COMMAND_FUNCTION + "=remove",
            CommandProcessor.COMMAND_FUNCTION + "=stop",
            CommandProcessor.COMMAND_FUNCTION + "=start",
            CommandProcessor.COMMAND_FUNCTION + "=cancel",
            CommandProcessor.COMMAND_FUNCTION + "=deployments"
        })
public final class ModuleCommands {
    static final String SCOPE = "simpul";

    private static final int MOST = 20;

    private final Modules modules;
    private final Sectors sectors;
    private final LocalConsole console;
    private final Set<String> followed = ConcurrentHashMap.newKeySet();
    private final ExecutorService followers = Executors.newCachedThreadPool(ModuleCommands::follower);

    @Activate
    public ModuleCommands(@Reference Modules modules, @Reference Sectors sectors, @Reference LocalConsole console) {
        this.modules = modules;
        this.sectors = sectors;
        this.console = console;
    }

    private static Thread follower(Runnable work) {
        Thread thread = new Thread(work, "simpul-console-follows");
        thread.setDaemon(true);
        return thread;
    }

    public void help(CommandSession session) {
        PrintStream out = session.getConsole();
        List.of(
                        "modules                            modul sektor di server ini / sector modules on this server",
                        "check FILE                         memeriksa berkas / looks at a file",
                        "plan [--force-version] FILE        apa yang akan diganti / what would be replaced",
                        "install [--force-version] FILE     memasang atau mengganti / installs or replaces",
                        "waive SHA256 \"REASON\"             mengesampingkan tanda tangan satu berkas / waives the signature"
                                + " of one file",
                        "rollback SECTOR                    kembali ke versi sebelumnya / back to the former version",
                        "remove [--yes] SECTOR              menghapus, catatan tetap / removes, records stay",
                        "stop SECTOR, start SECTOR          menghentikan, mengaktifkan / stops, starts",
                        "deployments [SECTOR]               riwayat modul / ledger of modules",
                        "cancel DEPLOYMENT                  membatalkan sebelum beralih / calls off before the switch")
                .forEach(line -> out.println("  " + SCOPE + ":" + line));
    }

    public void modules(CommandSession session) {
        Speech speech = speech(session);
        for (SectorModule m : sectors.all()) {
            speech.line(String.format(
                    "  %-16s %-16s %-10s %s",
                    m.id(), m.version(), m.state().name().toLowerCase(Locale.ROOT), speech.in(m.title())));
            m.diagnoses()
                    .forEach(d ->
                            speech.line("    " + d.code() + ": " + speech.in(d.what()) + " " + speech.in(d.why())));
        }
    }

    public void check(CommandSession session, String file) {
        Speech speech = speech(session);
        jar(speech, file).ifPresent(jar -> {
            Result<Inspected> found = modules.check(call(speech).caller(), jar, String.valueOf(jar.getFileName()));
            said(speech, found, inspected -> speech.inspected(inspected, ""));
        });
    }

    public void plan(
            CommandSession session,
            @Parameter(
                            names = {"--force-version"},
                            presentValue = "true",
                            absentValue = "false")
                    boolean anyVersion,
            String file) {
        Speech speech = speech(session);
        jar(speech, file)
                .ifPresent(jar -> said(
                        speech,
                        modules.plan(call(speech).caller(), jar, how(jar, anyVersion)),
                        (ModulePlan plan) -> plan(speech, plan)));
    }

    private static void plan(Speech speech, ModulePlan plan) {
        speech.inspected(plan.inspected(), plan.replaces() == null ? "" : plan.replaces() + " -> ");
        speech.line("Daerah / Regions: " + plan.regions().size());
    }

    public void install(
            CommandSession session,
            @Parameter(
                            names = {"--force-version"},
                            presentValue = "true",
                            absentValue = "false")
                    boolean anyVersion,
            String file) {
        Speech speech = speech(session);
        Optional<Path> jar = jar(speech, file);
        if (jar.isPresent()) {
            followed(speech, call -> modules.install(call, jar.get(), how(jar.get(), anyVersion)));
        }
    }

    private static Installing how(Path jar, boolean anyVersion) {
        return new Installing(DeploymentSource.COMMAND, anyVersion, String.valueOf(jar.getFileName()));
    }

    public void waive(CommandSession session, String sha256, String reason) {
        Speech speech = speech(session);
        said(
                speech,
                modules.waive(call(speech), sha256, reason),
                waiver -> speech.line("Tanda tangan dikesampingkan / Signature waived: " + waiver.sha256()));
    }

    public void rollback(CommandSession session, String sector) {
        followed(speech(session), call -> modules.rollback(call, sector, DeploymentSource.COMMAND));
    }

    public void remove(
            CommandSession session,
            @Parameter(
                            names = {"--yes"},
                            presentValue = "true",
                            absentValue = "false")
                    boolean confirmed,
            String sector) {
        Speech speech = speech(session);
        Optional<ProblemKind> refused =
                followed(speech, call -> modules.remove(call, sector, confirmed, DeploymentSource.COMMAND));
        if (!confirmed && refused.filter(ProblemKind.CONFLICT::equals).isPresent()) {
            speech.line("Tambahkan --yes untuk tetap menghapus / Add --yes to remove it all the same");
        }
    }

    public void stop(CommandSession session, String sector) {
        followed(speech(session), call -> modules.stop(call, sector, DeploymentSource.COMMAND));
    }

    public void start(CommandSession session, String sector) {
        followed(speech(session), call -> modules.start(call, sector, DeploymentSource.COMMAND));
    }

    public void cancel(CommandSession session, String deployment) {
        followed(speech(session), call -> modules.cancel(call, deployment));
    }

    public void deployments(CommandSession session) {
        deployments(session, "");
    }

    public void deployments(CommandSession session, String sector) {
        Speech speech = speech(session);
        for (Deployment d : modules.deployments(sector, MOST)) {
            String before = d.previous() == null || d.previous().equals(d.version()) ? "" : d.previous() + " -> ";
            speech.line("  " + d.started() + " " + d.sector() + " " + before + d.version() + "  "
                    + speech.in(d.kind().label()) + ": " + speech.in(d.outcome().label()) + "  "
                    + speech.in(d.by()) + ", " + speech.in(d.source().label()) + "  " + d.id());
            d.diagnoses().forEach(why -> speech.line("    " + why.code() + ": " + speech.in(why.what())));
        }
    }

    /** Does it, and says how it goes on while the next line is typed; the kind of refusal where it was refused at once. */
    private Optional<ProblemKind> followed(Speech speech, Function<Call, Result<Deployment>> work) {
        Result<Deployment> accepted = work.apply(call(speech));
        if (!accepted.isDone()) {
            speech.refused(accepted.problem());
            return Optional.of(accepted.problem().kind());
        }
        String id = accepted.value().id();
        speech.line("Pekerjaan / Deployment " + id);
        if (followed.add(id)) {
            followers.execute(() -> follow(speech, id));
        }
        return Optional.empty();
    }

    private void follow(Speech speech, String id) {
        try {
            new Following(modules, speech).follow(id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            followed.remove(id);
        }
    }

    @Deactivate
    void close() {
        followers.shutdownNow();
    }

    private Call call(Speech speech) {
        return Call.of(console.operator(speech.language()));
    }

    private static <T> void said(Speech speech, Result<T> answer, Consumer<T> words) {
        if (answer.isDone()) {
            words.accept(answer.value());
        } else {
            speech.refused(answer.problem());
        }
    }

    private static Optional<Path> jar(Speech speech, String file) {
        Path jar = Path.of(file);
        if (Files.isRegularFile(jar) && Files.isReadable(jar)) {
            return Optional.of(jar);
        }
        speech.line(file + " tidak ada atau tidak dapat dibaca / does not exist or cannot be read");
        return Optional.empty();
    }

    private static Speech speech(CommandSession session) {
        return new Speech(session.getConsole(), Speech.spoken(System::getenv));
    }
}
