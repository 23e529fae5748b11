package simpul.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.felix.framework.util.FelixConstants;
import org.osgi.framework.Constants;

/** What the framework and the service bundles are told at their start. */
final class FrameworkProperties {
    private FrameworkProperties() {}

    static Map<String, Object> of(StartOptions options, Clock clock, Path storage) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        properties.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, Integer.toString(StartOrder.LAST));
        // Two versions of one sector run side by side while they are switched.
        properties.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, slf4j());
        properties.put(FelixConstants.IMPLICIT_BOOT_DELEGATION_PROP, "false");
        properties.put(FelixConstants.LOG_LOGGER_PROP, new FrameworkLog());

        properties.put("simpul.data", options.data().toString());
        properties.put("simpul.port", Integer.toString(options.port()));
        properties.put("simpul.bind", options.bind());
        properties.put("simpul.behindProxy", Boolean.toString(options.behindProxy()));
        properties.put("simpul.demo", Boolean.toString(options.demo()));
        // The demonstration is where administrators try modules out; a real server takes none of a stranger.
        properties.put("simpul.signatures", options.demo() ? "warn" : "require");
        properties.put("simpul.safeMode", Boolean.toString(options.safeMode()));
        properties.put("simpul.clock", clock.instant().toString());
        options.command().ifPresent(command -> properties.put("simpul.command", command));

        // The settings come from the checked copy at every start, never from what the framework remembers.
        properties.put("felix.cm.pm", "memory");
        properties.put("felix.fileinstall.dir", configuration(storage).toString());
        properties.put("felix.fileinstall.filter", ".*\\.cfg");
        properties.put(
                "felix.fileinstall.tmpdir",
                storage.resolveSibling("fileinstall").toString());
        properties.put("felix.fileinstall.noInitialDelay", "true");
        properties.put("felix.fileinstall.enableConfigSave", "false");
        properties.put("felix.fileinstall.log.level", "1");
        properties.put("felix.fileinstall.poll", "2000");
        properties.put("ds.loglevel", "2");
        // Read from the framework's memory instead of a hundred descriptors; it goes with that memory.
        properties.put("ds.cache.metadata", "true");
        properties.put("ds.showtrace", "true");
        return properties;
    }

    /** Where the checked copy of the configuration lies that this framework reads. */
    static Path configuration(Path storage) {
        return storage.resolveSibling(storage.getFileName() + "-conf");
    }

    /** Bundles of both generations of the API share the one on the launcher's class path. */
    private static String slf4j() {
        StringBuilder packages = new StringBuilder();
        for (String version : new String[] {"2.0.20", "1.7.36"}) {
            for (String name : new String[] {"org.slf4j", "org.slf4j.event", "org.slf4j.helpers", "org.slf4j.spi"}) {
                packages.append(packages.isEmpty() ? "" : ",")
                        .append(name)
                        .append(";version=\"")
                        .append(version)
                        .append('"');
            }
        }
        return packages.toString();
    }
}
