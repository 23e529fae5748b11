package simpul.core.web.api.module;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.account.Person;
import simpul.core.model.account.Sessions;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Modules;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.api.Operation;
import simpul.core.web.http.Reply;
import simpul.core.web.http.Upload;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Param;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code POST /api/v1/modules}: a jar is looked at, planned for, installed; and a sector is taken in and out of use. */
@Component
public final class InstallRoutes implements RouteSource {
    private static final String JAR = "application/java-archive";
    private static final String MODULES = "/api/v1/modules";
    private static final String SECTOR = MODULES + "/{sector}";

    /** The file is everything there is to say. */
    record FileAlone() {}

    /** @param password the caller's own, again; the console of the server's machine has none */
    record InstallInput(@Nullable @Limit(max = 1000) String password) {}

    /** @param password the caller's own, again; the console of the server's machine sends no body at all */
    record RemovalInput(@Limit(max = 1000) String password) {}

    private static final Param ANY_VERSION = Param.flag(
            "anyVersion",
            "true agar versi yang tidak lebih tinggi boleh menggantikan.",
            "true so that a version that is not higher may replace.");
    private static final Param NAME = Param.text(
            "name",
            "Nama berkas, bila berkas itu dikirim sebagai seluruh isi permintaan; tampil di riwayat dan diagnosis.",
            "Name of the file where it is the whole body; shown in the ledger and in diagnoses.");
    private static final Text FORM = Text.of(
            "Kirim formulir multipart/form-data dengan berkas di bidang file dan kata sandi Anda di bidang password.",
            "Send a multipart/form-data form with the file in the field file and your password in the field password.");
    private static final Text BODY = Text.of(
            "Kirim kata sandi Anda sebagai JSON: {\"password\": \"...\"}.",
            "Send your password as JSON: {\"password\": \"...\"}.");

    private final Api api;
    private final Modules modules;
    private final Decisions decisions;
    private final Sessions sessions;

    @Activate
    public InstallRoutes(
            @Reference Api api,
            @Reference Modules modules,
            @Reference Decisions decisions,
            @Reference Sessions sessions) {
        this.api = api;
        this.modules = modules;
        this.decisions = decisions;
        this.sessions = sessions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                install(),
                taking(
                        api.post(MODULES + "/check")
                                .operation("checkModule")
                                .summary(
                                        "Memeriksa berkas modul tanpa memasangnya",
                                        "Check a module's file, install nothing")
                                .query(NAME)
                                .refuses(ProblemKind.FORBIDDEN)
                                .answers(InspectedWire.class),
                        this::check),
                taking(
                        api.post(MODULES + "/plan")
                                .operation("planModule")
                                .summary(
                                        "Menampilkan apa yang akan dipasang dan diganti",
                                        "Show what would be installed and replaced")
                                .query(ANY_VERSION, NAME)
                                .refuses(ProblemKind.FORBIDDEN)
                                .answers(PlanWire.class),
                        this::plan),
                change("/rollback", "rollbackModule", "Kembali ke versi sebelumnya", "Go back to the former version")
                        .by(ask -> ask.write(
                                call -> modules.rollback(call, ask.name("sector"), Doors.of(ask.caller())),
                                done -> accepted(ask, done))),
                change("/stop", "stopModule", "Menghentikan modul yang tidak dipakai", "Stop a module nobody uses")
                        .by(ask -> ask.write(
                                call -> modules.stop(call, ask.name("sector"), Doors.of(ask.caller())),
                                done -> accepted(ask, done))),
                change("/start", "startModule", "Mengaktifkan modul kembali", "Start a module again")
                        .by(ask -> ask.write(
                                call -> modules.start(call, ask.name("sector"), Doors.of(ask.caller())),
                                done -> accepted(ask, done))),
                remove());
    }

    private Route remove() {
        return api.delete(SECTOR)
                .operation("removeModule")
                .summary(
                        "Menghapus modul; catatannya tetap dapat dibaca; kata sandi diminta lagi",
                        "Remove a module; its records stay readable; asks for the password again")
                .query(Param.flag(
                        "confirmed",
                        "true bila Anda tahu daerah mana yang memakainya.",
                        "true when you know which regions may use it."))
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.NOT_FOUND, ProblemKind.CONFLICT, ProblemKind.TOO_MANY)
                .accepts(DeploymentWire.class)
                .takes(RemovalInput.class)
                .orNothing(ask -> remove(ask, null), (ask, input) -> remove(ask, input.password()));
    }

    private Reply remove(Ask ask, @Nullable String password) {
        boolean confirmed = ask.query("confirmed").filter("true"::equals).isPresent();
        Function<Call, Result<Deployment>> work = call -> proven(ask, password, BODY)
                .map(Result::<Deployment>refused)
                .orElseGet(() -> modules.remove(call, ask.name("sector"), confirmed, Doors.of(ask.caller())));
        return ask.write(work, done -> accepted(ask, done));
    }

    private Route install() {
        return api.post(MODULES)
                .operation("installModule")
                .summary(
                        "Memasang atau mengganti modul sektor; kata sandi diminta lagi (bidang password)",
                        "Install or replace a sector module; asks for the password again (field password)")
                .query(ANY_VERSION, NAME)
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.CONFLICT, ProblemKind.TOO_MANY)
                .accepts(DeploymentWire.class)
                .takesFiles(InstallInput.class, "file")
                .orAlone(
                        JAR,
                        (ask, file) -> install(ask, file, null),
                        (ask, input, files) -> files.first("file")
                                .map(file -> install(ask, file, input.password()))
                                .orElseGet(() -> ask.refuse(missing())));
    }

    private Reply install(Ask ask, Upload file, @Nullable String password) {
        if (file.isEmpty()) {
            return ask.refuse(missing());
        }
        Function<Call, Result<Deployment>> work = call -> proven(ask, password, FORM)
                .map(Result::<Deployment>refused)
                .orElseGet(() -> modules.install(call, file.path(), how(ask, file)));
        return ask.write(work, done -> accepted(ask, done));
    }

    private static Installing how(Ask ask, Upload file) {
        boolean any = ask.query("anyVersion").filter("true"::equals).isPresent();
        return new Installing(Doors.of(ask.caller()), any, name(ask, file));
    }

    private static String name(Ask ask, Upload file) {
        return file.name().isEmpty() ? ask.query("name").orElse("") : file.name();
    }

    /**
     * Why it may be somebody else who sits there with the caller's token. Who may not change modules learns that first.
     *
     * @param how the password is sent here
     */
    private Optional<Problem> proven(Ask ask, @Nullable String password, Text how) {
        Optional<Problem> refused = decisions.refusal(ask.caller(), Action.MODULE_CHANGE, Subject.PLATFORM);
        if (refused.isPresent() || Doors.of(ask.caller()) == DeploymentSource.COMMAND) {
            return refused;
        }
        if (password == null) {
            return Optional.of(Problem.invalid(List.of(Finding.blocking("PASSWORD_MISSING", "password", how))));
        }
        Result<Person> proved =
                sessions.prove(ask.caller(), password, ask.asked().remote());
        return proved.isDone() ? Optional.empty() : Optional.of(proved.problem());
    }

    private Reply check(Ask ask, Upload file) {
        return ask.answer(
                modules.check(ask.caller(), file.path(), name(ask, file)),
                found -> ask.json(200, InspectedWire.of(found)));
    }

    private Reply plan(Ask ask, Upload file) {
        return ask.answer(
                modules.plan(ask.caller(), file.path(), how(ask, file)), plan -> ask.json(200, PlanWire.of(plan)));
    }

    /** A file that is only looked at; who may not look is told before his file is. */
    private Route taking(Operation operation, BiFunction<Ask, Upload, Reply> work) {
        return operation
                .takesFiles(FileAlone.class, "file")
                .orAlone(
                        JAR,
                        (ask, file) -> look(ask, Optional.of(file), work),
                        (ask, nothing, files) -> look(ask, files.first("file"), work));
    }

    private Reply look(Ask ask, Optional<Upload> file, BiFunction<Ask, Upload, Reply> work) {
        Optional<Problem> refused = decisions.refusal(ask.caller(), Action.MODULE_READ, Subject.PLATFORM);
        if (refused.isPresent()) {
            return ask.refuse(refused.get());
        }
        return file.filter(f -> !f.isEmpty()).map(f -> work.apply(ask, f)).orElseGet(() -> ask.refuse(missing()));
    }

    private Operation change(String step, String operation, String id, String en) {
        return api.post(SECTOR + step)
                .operation(operation)
                .summary(id, en)
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.NOT_FOUND, ProblemKind.CONFLICT)
                .accepts(DeploymentWire.class);
    }

    private static Reply accepted(Ask ask, Deployment deployment) {
        return ask.json(202, DeploymentWire.of(deployment)).with("Location", "/api/v1/deployments/" + deployment.id());
    }

    private static Problem missing() {
        return Problem.invalid(List.of(Finding.blocking(
                "FILE_MISSING", "file", Text.of("Kirim berkas .jar modul.", "Send the module's .jar file."))));
    }
}
