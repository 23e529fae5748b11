package simpul.bench.swap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import simpul.bench.server.Artifact;

/** What a plain Felix with an HTTP service is made of. */
record FelixParts(Path framework, Path servlet, Path jetty, Path fileInstall) {
    static final String JETTY = "1.1.8";

    static FelixParts obtained(Path work) {
        return new FelixParts(
                Artifact.copied("org.apache.felix:org.apache.felix.framework:7.0.5", work),
                Artifact.copied("org.apache.felix:org.apache.felix.http.servlet-api:6.1.0", work),
                Artifact.copied("org.apache.felix:org.apache.felix.http.jetty12:" + JETTY, work),
                Artifact.copied("org.apache.felix:org.apache.felix.fileinstall:3.7.4", work));
    }

    /** To compile modules with; it has both names of the servlet API. */
    List<Path> api() {
        return List.of(framework, servlet);
    }

    List<Path> bundles(boolean byFolder) {
        List<Path> bundles = new ArrayList<>(List.of(servlet, jetty));
        if (byFolder) {
            bundles.add(fileInstall);
        }
        return bundles;
    }
}
