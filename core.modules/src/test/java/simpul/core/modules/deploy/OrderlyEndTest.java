package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Modules;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Result;
import simpul.core.model.start.StartSettings;
import simpul.core.modules.run.TestServices;
import simpul.core.records.judge.PureEngine;
import simpul.core.records.shape.Tables;

/** The server ends in order while a version is on probation. */
class OrderlyEndTest extends Housed {
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                OrderlyEndTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    private ModuleServices services() {
        House h = house();
        StartSettings serving = answering(
                StartSettings.class,
                Map.of("data", folder().resolve("data"), "command", Optional.empty(), "ownsData", true, "demo", true));
        return new ModuleServices(
                h.framework.context(),
                h.guard(),
                serving,
                TestServices.in(
                        h.framework.context(),
                        new PureEngine(),
                        new Tables(h.store.store(), h.store.foundation().parameters()),
                        h.store.clock()),
                h.store.store(),
                (caller, action, subject) -> Optional.empty(),
                answering(Entitlement.class, Map.of()),
                h.store.regions(),
                h.store.entropy(),
                h.store.clock());
    }

    private Deployment onProbation(Modules modules, Path jar) throws Exception {
        String sha256 = House.sha256(jar);
        assertThat(modules.waive(House.operator(), sha256, "Diuji pada mesin ini, tanpa penanda tangan")
                        .isDone())
                .isTrue();
        Result<Deployment> accepted = modules.install(House.call(), jar, Installing.by(DeploymentSource.PAGE));
        return House.until(
                modules,
                accepted.value().id(),
                d -> !d.isRunning()
                        || d.last().filter(p -> p.phase() == Phase.DRAIN).isPresent());
    }

    @Test
    void a_disk_that_takes_no_file_keeps_neither_a_probation_nor_a_module_from_ending() throws Exception {
        Files.createDirectories(folder().resolve("home/bundles/sectors"));
        Files.writeString(folder().resolve("home/bundles/sectors/SHA256SUMS"), "");
        Files.createDirectories(folder().resolve("data/run"));
        ModuleServices services = services();
        onProbation(services, jar("1.0.0"));
        Deployment next = onProbation(services, jar("1.1.0"));
        assertThat(next.isRunning()).as(next.toString()).isTrue();
        // The next file cannot be written.
        Files.createDirectories(folder().resolve("data/run/modules-starting.part"));

        services.stop();

        assertThat(house().modules.find(next.id()).orElseThrow().outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(house().framework.modules()).isZero();
    }
}
