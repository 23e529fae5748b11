package simpul.launcher;

import java.io.PrintStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Speaks the contract {@code simpul.core.model.start} without linking against it: the types belong to the bundle
 * core.model, and a copy on the launcher's class path would be another type.
 */
final class StartServices {
    private static final String PACKAGE = "simpul.core.model.start.";

    private final BundleContext context;
    private final Bundle model;

    StartServices(BundleContext context, Bundle model) {
        this.context = context;
        this.model = model;
    }

    /** Hands the clock, the settings and the board to the bundles. */
    void register(StartOptions options, Clock clock, StartBoard board) {
        context.registerService(Clock.class, clock, null);
        Map<String, Object> settings = Map.of(
                "data", options.data(),
                "database", options.database(),
                "port", options.port(),
                "bind", options.bind(),
                "behindProxy", options.behindProxy(),
                "tlsKeystore", options.tlsKeystore(),
                "demo", options.demo(),
                "command", options.command(),
                "ownsData", options.ownsData());
        register("StartSettings", (name, arguments) -> settings.get(name));
        register("StartReport", (name, arguments) -> {
            switch (name) {
                case "listening" -> board.listening((URI) arguments[0]);
                case "cannotStart" ->
                    board.cannotStart((String) arguments[0], (String) arguments[1], (String) arguments[2]);
                case "tell" -> board.tell((String) arguments[0], (String) arguments[1]);
                default -> throw new IllegalStateException("StartReport has a method unknown here: " + name);
            }
            return null;
        });
    }

    /** Runs the command that a bundle registered under that name; empty when none did. */
    Optional<Integer> run(String name, List<String> arguments, PrintStream out) {
        ServiceReference<?>[] found;
        try {
            found = context.getAllServiceReferences(PACKAGE + "Command", "(simpul.command=" + escaped(name) + ")");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        if (found == null) {
            return Optional.empty();
        }
        Object command = context.getService(found[0]);
        if (command == null) {
            return Optional.empty();
        }
        try {
            return Optional.of((Integer) type("Command")
                    .getMethod("run", List.class, PrintStream.class)
                    .invoke(command, arguments, out));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("command " + name + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("command " + name + " does not keep the contract", e);
        }
    }

    /** Runs the platform's daily work that is due by now and returns when it is done. */
    void runDueJobs() {
        ServiceReference<?> jobs = context.getServiceReference("simpul.core.model.task.Jobs");
        if (jobs == null) {
            throw new IllegalStateException("no bundle runs the daily work");
        }
        Object runner = context.getService(jobs);
        try {
            model.loadClass("simpul.core.model.task.Jobs").getMethod("runDue").invoke(runner);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the daily work failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the daily work does not keep the contract", e);
        }
    }

    private void register(String simpleName, Answer answer) {
        Class<?> type = type(simpleName);
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object[] given = arguments == null ? new Object[0] : arguments;
            return switch (method.getName()) {
                case "toString" -> simpleName + " of the launcher";
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == given[0];
                default -> answer.to(method.getName(), given);
            };
        };
        Object service = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
        context.registerService(type.getName(), service, null);
    }

    private Class<?> type(String simpleName) {
        try {
            return model.loadClass(PACKAGE + simpleName);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("bundle " + model + " of " + model.getLocation() + " lacks it", e);
        }
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        value.chars()
                .forEach(c -> text.append("\\*()".indexOf(c) < 0 ? "" : "\\").append((char) c));
        return text.toString();
    }

    private interface Answer {
        @Nullable
        Object to(String method, Object[] arguments);
    }
}
