package simpul.core.modules.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import simpul.core.modules.seal.Sealing;
import simpul.core.modules.seal.SignaturePolicy;
import simpul.core.modules.seal.Vendors;

/** This installation: its framework, the vendors of its data directory, the files that came with it. Thread-safe. */
public final class Installation {
    private final BundleContext context;
    private final Path data;
    private final SignaturePolicy policy;
    private final Clock clock;

    public Installation(BundleContext context, Path data, SignaturePolicy policy, Clock clock) {
        this.context = context;
        this.data = data;
        this.policy = policy;
        this.clock = clock;
    }

    /** Where the certificates of vendors lie in a data directory. */
    public static Path vendors(Path data) {
        return data.resolve("conf").resolve("vendors.p12");
    }

    /**
     * What a jar is held against at this moment.
     *
     * @throws IOException when the trust store or the sums of the distribution cannot be read; then nothing may be installed
     */
    public Circumstances now(Known known) throws IOException {
        return with(known, Optional.of(clock).map(Clock::instant));
    }

    /** The same at a start: a certificate that ran out meanwhile does not stop a module that ran. */
    public Circumstances atStart(Known known) throws IOException {
        return with(known, Optional.empty());
    }

    private Circumstances with(Known known, Optional<Instant> moment) throws IOException {
        Sealing sealing = new Sealing(Vendors.in(vendors(data)), policy, distribution(), moment);
        return new Circumstances(
                Circumstances.runningClassFiles(), new FrameworkPlatform(context), known, sealing, Bounds.USUAL);
    }

    private Set<String> distribution() throws IOException {
        String home = context.getProperty("simpul.home");
        Set<String> hashes = new HashSet<>();
        for (String folder : new String[] {"sectors", "demo"}) {
            Path sums = Path.of(home == null ? "." : home, "bundles", folder, "SHA256SUMS");
            if (Files.exists(sums)) {
                try (Stream<String> lines = Files.lines(sums)) {
                    lines.map(line -> line.split("\\s+", 2)[0])
                            .filter(hash -> hash.length() == 64)
                            .forEach(hashes::add);
                }
            }
        }
        return hashes;
    }
}
