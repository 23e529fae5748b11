package simpul.core.modules.check;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Domain;
import aQute.bnd.osgi.resource.ResourceBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.resource.Resource;

/** The manifest of a bundle, of which the identity was found in order. Immutable in use. */
final class JarManifest {
    /** Headers that are read somewhere below, so that a broken one is found here and nowhere else. */
    private static final List<String> READ = List.of(
            Constants.BUNDLE_SYMBOLICNAME,
            Constants.IMPORT_PACKAGE,
            Constants.EXPORT_PACKAGE,
            Constants.DYNAMICIMPORT_PACKAGE,
            Constants.PROVIDE_CAPABILITY,
            Constants.REQUIRE_CAPABILITY,
            Constants.REQUIRE_BUNDLE,
            Constants.FRAGMENT_HOST,
            Constants.BUNDLE_NATIVECODE,
            Constants.BUNDLE_CLASSPATH);

    private final Attributes main;
    private final String symbolicName;
    private final Attrs directives;
    private final Version version;
    private final Resource resource;

    private JarManifest(Attributes main, String symbolicName, Attrs directives, Version version, Resource resource) {
        this.main = main;
        this.symbolicName = symbolicName;
        this.directives = directives;
        this.version = version;
        this.resource = resource;
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
        READ.forEach(header -> wellFormed(header, main.getValue(header)));
        ResourceBuilder builder = new ResourceBuilder();
        builder.addManifest(Domain.domain(main));
        return new JarManifest(main, name.getKey(), name.getValue(), Version.parseVersion(version), builder.build());
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

    /** What it asks for and offers, as a resolver wants it. */
    Resource resource() {
        return resource;
    }

    /** The parser forgives what the framework does not. */
    private static void wellFormed(String header, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return;
        }
        long quotes = value.replace("\\\"", "").chars().filter(c -> c == '"').count();
        if (quotes % 2 != 0 || OSGiHeader.parseHeader(value).isEmpty()) {
            throw new IllegalArgumentException(header + ": " + value);
        }
    }

    private static Parameters parsed(Attributes main, String name) {
        String value = main.getValue(name);
        return value == null ? new Parameters() : OSGiHeader.parseHeader(value);
    }
}
