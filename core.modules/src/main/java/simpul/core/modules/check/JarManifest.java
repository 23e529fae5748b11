package simpul.core.modules.check;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** The manifest of a bundle, of which the identity was found in order. Immutable in use. */
final class JarManifest {
    private final Attributes main;
    private final String symbolicName;
    private final Attrs directives;
    private final Version version;

    private JarManifest(Attributes main, String symbolicName, Attrs directives, Version version) {
        this.main = main;
        this.symbolicName = symbolicName;
        this.directives = directives;
        this.version = version;
    }

    /** @throws IllegalArgumentException saying what is wrong with it */
    static JarManifest of(Manifest manifest) {
        Attributes main = manifest.getMainAttributes();
        if (!"2".equals(main.getValue(Constants.BUNDLE_MANIFESTVERSION))) {
            throw new IllegalArgumentException("Bundle-ManifestVersion: 2");
        }
        Parameters names = parsed(main, Constants.BUNDLE_SYMBOLICNAME);
        if (names.size() != 1) {
            throw new IllegalArgumentException(Constants.BUNDLE_SYMBOLICNAME);
        }
        Map.Entry<String, Attrs> name = names.entrySet().iterator().next();
        if (!name.getKey().matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")) {
            throw new IllegalArgumentException(Constants.BUNDLE_SYMBOLICNAME + ": " + name.getKey());
        }
        String version = main.getValue(Constants.BUNDLE_VERSION);
        if (version == null) {
            throw new IllegalArgumentException(Constants.BUNDLE_VERSION);
        }
        return new JarManifest(main, name.getKey(), name.getValue(), Version.parseVersion(version));
    }

    String symbolicName() {
        return symbolicName;
    }

    Version version() {
        return version;
    }

    boolean isSingleton() {
        return Boolean.parseBoolean(directives.get(Constants.SINGLETON_DIRECTIVE + ":"));
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(main.getValue(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** The clauses of a header, in their order; {@link #name} tells of what each is. */
    Parameters clauses(String header) {
        return parsed(main, header);
    }

    /** What the clauses of a header are about. */
    Set<String> names(String header) {
        return clauses(header).keySet().stream().map(JarManifest::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parser tells a second clause of one name apart by what it appends. */
    static String name(String clause) {
        return clause.replaceFirst("~+$", "");
    }

    /** All headers that somebody may ask for, as the resolver's reader wants them. */
    Attributes main() {
        return main;
    }

    private static Parameters parsed(Attributes main, String name) {
        String value = main.getValue(name);
        return value == null ? new Parameters() : OSGiHeader.parseHeader(value);
    }
}
