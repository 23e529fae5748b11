package simpul.core.web.api.module;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.access.decide.TableOfDecisions;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.web.fixture.FakeDoors;
import simpul.core.web.fixture.KeptModules;
import simpul.core.web.fixture.WebFixture;

/** Modules by API: installed, followed, taken back, removed. */
final class ModuleApiTest {
    private static final String JAR = "application/java-archive";

    @TempDir
    Path run;

    private WebFixture web;
    private KeptModules modules;

    @BeforeEach
    void open() throws IOException {
        web = new WebFixture(run);
        TableOfDecisions decisions = new TableOfDecisions();
        modules = new KeptModules(decisions, web.memory());
        web.routes().add(new InstallRoutes(web.api(), modules, decisions, FakeDoors.sessions()));
        web.routes().add(new WaiverRoutes(web.api(), modules));
        web.routes().add(new DeploymentRoutes(web.api(), modules, decisions));
    }

    @AfterEach
    void close() {
        web.close();
    }

    private HttpResponse<String> send(String path, String token, String file, String... headers) {
        String[] all = Stream.concat(Stream.of("Content-Type", JAR), Stream.of(headers))
                .toArray(String[]::new);
        return web.ask("POST", path, token, file, all);
    }

    private String install(String file) {
        return json(form("admin", file, "benar")).path("id").asText();
    }

    /** An account proves again who it is. */
    private HttpResponse<String> form(String token, String file, String password, String... headers) {
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.jar\"\r\n\r\n" + file
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\n" + password + "\r\n--x--\r\n";
        String[] all = Stream.concat(Stream.of("Content-Type", "multipart/form-data; boundary=x"), Stream.of(headers))
                .toArray(String[]::new);
        return web.ask("POST", "/api/v1/modules", token, form, all);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    @Test
    void anInstallationIsAcceptedAndSaysWhereToFollowIt() {
        HttpResponse<String> answer = form("admin", "perikanan 1.3.0", "benar");

        assertThat(answer.statusCode()).isEqualTo(202);
        String address = answer.headers().firstValue("Location").orElseThrow();
        JsonNode shown = json(web.get(address, "admin"));
        assertThat(shown.path("status").asText()).isEqualTo("running");
        assertThat(shown.path("version").asText()).isEqualTo("1.3.0");
        assertThat(shown.path("source").asText()).isEqualTo("API");
    }

    @Test
    void anAccountGivesItsPasswordAgainWhateverItsTokenIs() {
        HttpResponse<String> alone = send("/api/v1/modules", "admin", "perikanan 1.3.0");
        HttpResponse<String> wrong = form("admin", "perikanan 1.3.0", "salah");

        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.body()).contains("PASSWORD_MISSING");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("PASSWORD_OLD");
        assertThat(form("jatim", "perikanan 1.3.0", "benar").statusCode()).isEqualTo(403);
        assertThat(modules.deployments("", 9)).isEmpty();
    }

    @Test
    void theSameRequestAgainInstallsNothingAgain() {
        String first = form("admin", "perikanan 1.3.0", "benar", "Idempotency-Key", "satu-kali")
                .body();

        HttpResponse<String> again = form("admin", "perikanan 1.3.0", "benar", "Idempotency-Key", "satu-kali");

        assertThat(again.body()).isEqualTo(first);
        assertThat(modules.deployments("", 9)).hasSize(1);
        assertThat(form("admin", "perikanan 1.4.0", "benar", "Idempotency-Key", "satu-kali")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theCommandLineOfTheServerIsNamedAsTheDoor() {
        JsonNode answer = json(send("/api/v1/modules", "mesin", "perikanan 1.3.0"));

        assertThat(answer.path("source").asText()).isEqualTo("COMMAND");
    }

    @Test
    void whoDoesNotLookAfterThePlatformChangesAndSeesNothing() {
        String id = install("perikanan 1.3.0");

        assertThat(send("/api/v1/modules", "jatim", "perikanan 1.4.0").statusCode())
                .isEqualTo(403);
        assertThat(send("/api/v1/modules/check", "jatim", "perikanan 1.4.0").statusCode())
                .isEqualTo(403);
        assertThat(web.get("/api/v1/deployments", "jatim").statusCode()).isEqualTo(403);
        assertThat(web.get("/api/v1/deployments/" + id, "jatim").statusCode()).isEqualTo(403);
        assertThat(web.get("/api/v1/deployments/" + id + "/events", "jatim").statusCode())
                .isEqualTo(403);
        assertThat(web.ask("DELETE", "/api/v1/modules/perikanan", "jatim", "").statusCode())
                .isEqualTo(403);
        assertThat(web.get("/api/v1/deployments", "").statusCode()).isEqualTo(401);
    }

    @Test
    void aFileIsCheckedAndPlannedForWithoutInstallingIt() {
        modules.finish(install("perikanan 1.3.0"));
        modules.used("perikanan", "35", "81");

        assertThat(json(send("/api/v1/modules/check", "admin", "x"))
                        .path("diagnoses")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo("MODULE_NOT_A_ZIP");
        JsonNode plan = json(send("/api/v1/modules/plan", "admin", "perikanan 1.2.0"));
        assertThat(plan.path("replaces").asText()).isEqualTo("1.3.0");
        assertThat(plan.path("lower").asBoolean()).isTrue();
        assertThat(plan.path("regions")).hasSize(2);
        assertThat(modules.deployments("", 9)).hasSize(1);
    }

    @Test
    void anEmptyBodyIsNoFile() {
        HttpResponse<String> answer = web.ask("POST", "/api/v1/modules", "admin", "", "Content-Type", JAR);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("FILE_MISSING");
    }

    @Test
    void beforeItsSwitchItIsCalledOffAndNotAfterwards() {
        String early = install("perikanan 1.3.0");
        assertThat(web.ask("POST", "/api/v1/deployments/" + early + "/cancel", "jatim", "")
                        .statusCode())
                .isEqualTo(403);

        HttpResponse<String> off = web.ask("POST", "/api/v1/deployments/" + early + "/cancel", "admin", "");

        assertThat(json(off).path("status").asText()).isEqualTo("cancelled");
        String late = install("perikanan 1.3.0");
        modules.finish(late);
        assertThat(web.ask("POST", "/api/v1/deployments/" + late + "/cancel", "admin", "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(json(web.get("/api/v1/deployments/" + late, "admin"))
                        .path("status")
                        .asText())
                .isEqualTo("live");
    }

    @Test
    void oneStepLeadsBack() {
        modules.finish(install("perikanan 1.3.0"));
        assertThat(web.ask("POST", "/api/v1/modules/perikanan/rollback", "admin", "")
                        .statusCode())
                .isEqualTo(409);
        modules.finish(install("perikanan 1.4.0"));

        HttpResponse<String> back = web.ask("POST", "/api/v1/modules/perikanan/rollback", "admin", "");

        assertThat(back.statusCode()).isEqualTo(202);
        assertThat(json(back).path("version").asText()).isEqualTo("1.3.0");
        assertThat(json(back).path("previous").asText()).isEqualTo("1.4.0");
    }

    @Test
    void aSectorInUseIsRemovedOnlyWhenItsRegionsAreKnown() {
        modules.finish(install("perikanan 1.3.0"));
        modules.used("perikanan", "35", "81");

        HttpResponse<String> asked = remove("", "admin", "benar");
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("MODULE_IN_USE", "\"35\"", "\"81\"");
        assertThat(remove("?confirmed=true", "admin", "benar").statusCode()).isEqualTo(202);
    }

    private HttpResponse<String> remove(String query, String token, String password) {
        return web.ask(
                "DELETE",
                "/api/v1/modules/perikanan" + query,
                token,
                "{\"password\":\"" + password + "\"}",
                "Content-Type",
                "application/json");
    }

    @Test
    void anAccountGivesItsPasswordAgainToRemoveAModuleAndTheMachineItselfDoesNot() {
        modules.finish(install("perikanan 1.3.0"));

        HttpResponse<String> without = web.ask("DELETE", "/api/v1/modules/perikanan", "admin", "");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("PASSWORD_MISSING", "JSON");
        HttpResponse<String> wrong = remove("", "admin", "salah");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("PASSWORD_OLD");
        assertThat(remove("", "jatim", "benar").statusCode()).isEqualTo(403);
        assertThat(modules.deployments("", 9)).hasSize(1);

        HttpResponse<String> machine = web.ask("DELETE", "/api/v1/modules/perikanan", "mesin", "");
        assertThat(machine.statusCode()).isEqualTo(202);
        assertThat(json(machine).path("source").asText()).isEqualTo("COMMAND");
    }

    @Test
    void aSignatureIsWaivedWithTheKeyOfTheMachineOnly() {
        String path = "/api/v1/waivers/" + KeptModules.sha256("perikanan 1.3.0");
        String why = "{\"reason\":\"Diuji di laboratorium\"}";

        assertThat(web.ask("PUT", path, "admin", why, "Content-Type", "application/json")
                        .statusCode())
                .as("an account, whatever it may do")
                .isEqualTo(403);
        assertThat(web.ask("PUT", path, "jatim", why, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
        JsonNode waived = json(web.ask("PUT", path, "mesin", why, "Content-Type", "application/json"));
        assertThat(waived.path("reason").asText()).isEqualTo("Diuji di laboratorium");

        modules.finish(install("perikanan 1.3.0"));
        assertThat(json(web.get("/api/v1/modules/perikanan", "admin"))
                        .path("waiver")
                        .path("reason")
                        .asText())
                .isEqualTo("Diuji di laboratorium");
    }

    @Test
    void whereOneStepLeadsBackIsSaidAlsoOfASectorThatWasStopped() {
        modules.finish(install("perikanan 1.3.0"));
        modules.finish(install("perikanan 1.4.0"));
        modules.finish(modules.stop(Call.system(SystemTask.MODULES), "perikanan", DeploymentSource.PAGE)
                .value()
                .id());

        JsonNode stand = json(web.get("/api/v1/modules/perikanan", "admin"));

        assertThat(stand.path("state").asText()).isEqualTo("STOPPED");
        assertThat(stand.path("previous").path("version").asText())
                .as("to what was stopped")
                .isEqualTo("1.4.0");
    }

    @Test
    void howASectorStandsAndWhatItCostsIsShown() {
        modules.finish(install("perikanan 1.3.0"));
        modules.finish(install("perikanan 1.4.0"));

        JsonNode stand = json(web.get("/api/v1/modules/perikanan", "admin"));

        assertThat(stand.path("state").asText()).isEqualTo("LIVE");
        assertThat(stand.path("file").path("version").asText()).isEqualTo("1.4.0");
        assertThat(stand.path("previous").path("version").asText()).isEqualTo("1.3.0");
        assertThat(stand.path("costs").path(0).path("requests").asLong()).isEqualTo(1284);
        assertThat(stand.path("costs").path(0).path("renderMillis").asLong()).isEqualTo(9000);
        assertThat(stand.path("waiver").isNull()).isTrue();
        assertThat(stand.path("survivors").path(0).path("version").asText()).isEqualTo("1.2.0");
        assertThat(web.get("/api/v1/modules/peternakan", "admin").statusCode()).isEqualTo(404);
        assertThat(json(web.get("/api/v1/deployments?sector=perikanan", "admin"))
                        .path("items"))
                .hasSize(2);
    }

    @Test
    void whatCouldNotBeKeptYetIsNotAskedToBeMendedOnceItIsOver() {
        String id = install("perikanan 1.3.0");
        modules.warn(
                id,
                Stream.of("MODULE_UNDECIDED", "MODULE_NOT_ENDED", "MODULE_NOT_RETURNED")
                        .map(code -> new Diagnosis(
                                code, "perikanan", Text.same("Apa"), Text.same("Sebab"), Text.same("Atasi")))
                        .toArray(Diagnosis[]::new));
        assertThat(json(web.get("/api/v1/deployments/" + id, "admin")).path("warnings"))
                .hasSize(3);

        modules.finish(id);

        assertThat(json(web.get("/api/v1/deployments/" + id, "admin")).path("warnings"))
                .as("nothing returned, so that the version which failed runs on")
                .singleElement()
                .extracting(warning -> warning.path("code").asText())
                .isEqualTo("MODULE_NOT_RETURNED");
    }

    @Test
    void eachStepIsToldWhenItHappensAndTheStreamEndsWithTheDeployment() throws Exception {
        String id = install("perikanan 1.3.0");
        HttpRequest request = HttpRequest.newBuilder(web.at("/api/v1/deployments/" + id + "/events"))
                .header("Authorization", "Bearer admin")
                .timeout(Duration.ofSeconds(20))
                .build();

        try (Stream<String> lines =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
            Iterator<String> told = lines.filter(l -> l.startsWith("data: ")).iterator();
            assertThat(told.next()).as("what holds now comes first").contains("\"phases\":[]");
            modules.next(id);
            assertThat(told.next()).contains("\"NOTICE\"").doesNotContain("\"CHECK\"");
            modules.finish(id);
            String last = "";
            while (told.hasNext()) {
                last = told.next();
            }
            assertThat(last).contains("\"outcome\":\"DONE\"", "\"requests\":1284", "\"finishedByOld\":3");
        }
    }

    @Test
    void whatCouldNotBeKeptIsNewsToWhoHasSeenTheStepsAlready() throws Exception {
        String id = install("perikanan 1.3.0");
        HttpRequest request = HttpRequest.newBuilder(web.at("/api/v1/deployments/" + id + "/events"))
                .header("Authorization", "Bearer admin")
                .timeout(Duration.ofSeconds(20))
                .build();

        try (Stream<String> lines =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
            Iterator<String> ids = lines.filter(l -> l.startsWith("id: ")).iterator();
            String before = ids.next();
            Diagnosis lost =
                    new Diagnosis("MODULE_UNDECIDED", "perikanan", Text.same("A"), Text.same("B"), Text.same("C"));
            modules.warn(id, lost);
            String warned = ids.next();
            assertThat(warned).isNotEqualTo(before);

            modules.warn(id, lost);
            assertThat(ids.next())
                    .as("told again, because what runs has changed")
                    .isNotEqualTo(warned);
        }
    }

    @Test
    void whoComesBackAfterTheEndIsToldToAskNoMore() {
        String id = install("perikanan 1.3.0");
        modules.finish(id);
        String events = "/api/v1/deployments/" + id + "/events";

        String end = web.get(events, "admin")
                .body()
                .lines()
                .filter(l -> l.startsWith("id: "))
                .findFirst()
                .orElseThrow()
                .substring(4);

        assertThat(web.get(events, "admin", "Last-Event-ID", end).statusCode()).isEqualTo(204);
        assertThat(web.get("/api/v1/deployments/gone/events", "admin").statusCode())
                .isEqualTo(404);
    }
}
