package simpul.core.modules.deploy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Result;
import simpul.core.model.store.Store;
import simpul.core.modules.run.Terms;

/**
 * A process that does something with a module and stands still as soon as a phase is on the disk, so that it can be killed right
 * there: folder, jar, phase, serial, what it does.
 */
final class Victim {
    static final String HERE = "here ";

    private Victim() {}

    public static void main(String[] args) {
        try {
            work(args);
            System.out.println("it ended");
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
        }
        // Threads of the framework would keep it alive.
        System.exit(1);
    }

    private static void work(String[] args) throws Exception {
        Phase phase = Phase.valueOf(args[2]);
        // The probation goes on until the process is killed in it.
        Duration probation = phase == Phase.DRAIN ? Duration.ofMinutes(5) : Duration.ZERO;
        House house = new House(
                Path.of(args[0]),
                new Terms(Duration.ofSeconds(10), probation, 3, 20, 3, 4),
                store -> standing(store, phase));
        later(house, Integer.parseInt(args[3]));
        house.boot(false);
        house.ended(begun(house.modules, DeploymentKind.valueOf(args[4]), args[1]));
    }

    /** Each process of a test begins at another moment and draws other identifiers. */
    static void later(House house, int serial) {
        house.store.clock().plus(Duration.ofHours(serial));
        for (int i = 0; i < 1000 * serial; i++) {
            house.store.entropy().id();
        }
    }

    private static Result<Deployment> begun(Deployments modules, DeploymentKind kind, String jar) {
        DeploymentSource page = DeploymentSource.PAGE;
        return switch (kind) {
            case ROLLBACK -> modules.rollback(House.call(), "coba", page);
            case STOP -> modules.stop(House.call(), "coba", page);
            case REMOVE -> modules.remove(House.call(), "coba", true, page);
            case START -> modules.start(House.call(), "coba", page);
            default -> modules.install(House.call(), Path.of(jar), Installing.by(page));
        };
    }

    /** The store, which gives no answer any more once it has kept that phase. */
    private static Store standing(Store store, Phase phase) {
        return (Store) Proxy.newProxyInstance(
                Victim.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    Object answer;
                    try {
                        answer = method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    Optional<Deployment> there = method.getName().equals("write") ? in(store, phase) : Optional.empty();
                    if (there.isPresent()) {
                        System.out.println(HERE + there.get().id());
                        new CountDownLatch(1).await();
                    }
                    return answer;
                });
    }

    static Optional<Deployment> in(Store store, Phase phase) {
        return store
                .read(
                        Scope.system(SystemTask.MODULES),
                        tx -> tx.port(ModuleStore.class).running())
                .stream()
                .filter(d -> d.last().filter(p -> p.phase() == phase).isPresent())
                .findFirst();
    }
}
