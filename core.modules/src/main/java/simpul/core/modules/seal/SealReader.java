package simpul.core.modules.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Reads every entry of a jar with the JDK's own verification, and looks at who signed each. Stateless. */
final class SealReader {
    /** What carries the signature is not covered by it. */
    private static final Pattern CARRIER =
            Pattern.compile("META-INF/(MANIFEST\\.MF|[^/]+\\.(SF|RSA|DSA|EC)|SIG-[^/]*)");

    private SealReader() {}

    /** @throws IOException when the file cannot be read */
    static Seal read(Path jar) throws IOException {
        String at = "";
        Set<List<X509Certificate>> signers = new HashSet<>();
        String otherwise = "";
        boolean several = false;
        boolean announced = false;
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            for (JarEntry entry : Collections.list(file.entries())) {
                at = entry.getName();
                String name = at.toUpperCase(Locale.ROOT);
                announced |= CARRIER.matcher(name).matches() && !name.endsWith("MANIFEST.MF");
                if (entry.isDirectory() || CARRIER.matcher(name).matches()) {
                    continue;
                }
                try (InputStream in = file.getInputStream(entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                CodeSigner[] by = entry.getCodeSigners();
                if (by != null && by.length == 1) {
                    signers.add(chain(by[0]));
                } else {
                    otherwise = at;
                    several |= by != null;
                }
            }
        } catch (SecurityException e) {
            return new Seal(Seal.Kind.BROKEN, List.of(), at);
        }
        if (signers.isEmpty() && !several) {
            // A signature that covers nothing, or with an algorithm that is no longer one, was put there by somebody.
            return new Seal(announced ? Seal.Kind.BROKEN : Seal.Kind.ABSENT, List.of(), "");
        }
        return signers.size() == 1 && otherwise.isEmpty()
                ? new Seal(Seal.Kind.WHOLE, signers.iterator().next(), "")
                : new Seal(Seal.Kind.PARTIAL, List.of(), otherwise);
    }

    private static List<X509Certificate> chain(CodeSigner signer) {
        return signer.getSignerCertPath().getCertificates().stream()
                .map(X509Certificate.class::cast)
                .toList();
    }
}
