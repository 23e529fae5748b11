package simpul.launcher;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** The sectors in the distribution's folder, by their manifests and the hashes that the build wrote. */
final class ShippedModules {
    private final Distribution distribution;

    ShippedModules(Distribution distribution) {
        this.distribution = distribution;
    }

    /** One item a file; {@code status} says whether a server would take it. */
    ArrayNode items() throws IOException {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        List<String> doubted =
                distribution.doubted().stream().map(String::valueOf).toList();
        for (Path jar : distribution.sectors(false)) {
            try (JarFile file = new JarFile(jar.toFile())) {
                Attributes manifest = file.getManifest().getMainAttributes();
                items.addObject()
                        .put("id", manifest.getValue("Bundle-SymbolicName").replaceFirst("^simpul[.]plugin[.]", ""))
                        .put("bundle", manifest.getValue("Bundle-SymbolicName"))
                        .put("version", manifest.getValue("Bundle-Version"))
                        .put("title", String.valueOf(jar.getFileName()))
                        .put("status", doubted.contains(jar.toString()) ? "untrusted" : "shipped");
            }
        }
        return items;
    }
}
