package simpul.bench.swap;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import simpul.bench.server.Artifact;

/** What a plain Felix with an HTTP service is made of. */
record FelixParts(Path framework, Path servlet, List<Path> http, Path fileInstall, List<Path> log) {
    static final String JETTY = "1.1.8";

    private static final String SLF4J = "2.0.20";
    /** Offered by the framework, as slf4j finds its provider on a plain class path. */
    private static final String OFFERED =
            "org.slf4j;version=%1$s,org.slf4j.event;version=%1$s,org.slf4j.helpers;version=%1$s,org.slf4j.spi;version=%1$s"
                    .formatted(SLF4J);

    static FelixParts obtained(Path work) {
        return new FelixParts(
                Artifact.copied("org.apache.felix:org.apache.felix.framework:7.0.5", work),
                Artifact.copied("org.apache.felix:org.apache.felix.http.servlet-api:6.1.0", work),
                List.of(
                        Artifact.copied("commons-io:commons-io:2.19.0", work),
                        Artifact.copied("commons-fileupload:commons-fileupload:1.6.0", work),
                        Artifact.copied("org.apache.felix:org.apache.felix.http.jetty12:" + JETTY, work)),
                Artifact.copied("org.apache.felix:org.apache.felix.fileinstall:3.7.4", work),
                List.of(
                        Artifact.copied("org.slf4j:slf4j-api:" + SLF4J, work),
                        Artifact.copied("org.slf4j:slf4j-jdk14:" + SLF4J, work)));
    }

    /** To compile modules with; it has both names of the servlet API. */
    List<Path> api() {
        return List.of(framework, servlet);
    }

    /** What the process is started with. */
    String classPath() {
        return Stream.concat(Stream.of(framework, PlainFelix.place()), log.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    static String offered() {
        return "-Dorg.osgi.framework.system.packages.extra=" + OFFERED;
    }

    List<Path> bundles(boolean byFolder) {
        List<Path> bundles = new ArrayList<>(http);
        bundles.add(servlet);
        if (byFolder) {
            bundles.add(fileInstall);
        }
        return bundles;
    }
}
