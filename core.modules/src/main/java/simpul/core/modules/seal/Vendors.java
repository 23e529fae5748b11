package simpul.core.modules.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The vendors whom this installation trusts: the certificates in {@code conf/vendors.p12}. The alias of an entry names the
 * vendor, up to a {@code #}, so that he may have several keys; an entry {@code revoked.NAME} takes its certificate, and all
 * that it signed, back. Immutable.
 */
public final class Vendors {
    /** What says that nothing is trusted. */
    public static final Vendors NONE = new Vendors(Map.of(), Set.of());

    /** There is nothing secret in the file; the word only proves that it is whole. */
    private static final String WORD = "changeit";

    private static final String REVOKED = "revoked.";

    private final Map<X509Certificate, String> trusted;
    private final Set<X509Certificate> revoked;

    private Vendors(Map<X509Certificate, String> trusted, Set<X509Certificate> revoked) {
        this.trusted = Map.copyOf(trusted);
        this.revoked = Set.copyOf(revoked);
    }

    /**
     * Reads the file; trusts nobody when there is none.
     *
     * @throws IOException when it cannot be read, or is no key store with the usual word
     */
    public static Vendors in(Path file) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        Map<X509Certificate, String> trusted = new HashMap<>();
        Set<X509Certificate> revoked = new HashSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, WORD.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (!(store.getCertificate(alias) instanceof X509Certificate certificate)) {
                    continue;
                }
                if (alias.startsWith(REVOKED)) {
                    revoked.add(certificate);
                } else {
                    trusted.put(certificate, alias.replaceFirst("#.*", ""));
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return new Vendors(trusted, revoked);
    }

    /** The vendor from whom the chain, its own certificate first, leads to this file. */
    Optional<String> vendor(List<X509Certificate> chain) {
        for (int i = 0; i < chain.size(); i++) {
            X509Certificate certificate = chain.get(i);
            if (trusted.containsKey(certificate)) {
                return Optional.of(trusted.get(certificate));
            }
            if (i + 1 < chain.size() && isSignedBy(certificate, chain.get(i + 1))) {
                continue;
            }
            return trusted.entrySet().stream()
                    .filter(anchor -> isSignedBy(certificate, anchor.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
        return Optional.empty();
    }

    boolean isRevoked(List<X509Certificate> chain) {
        return chain.stream()
                .anyMatch(certificate -> revoked.stream()
                        .anyMatch(r -> r.equals(certificate) || r.getPublicKey().equals(certificate.getPublicKey())));
    }

    /** Whether the other one is an authority and made this one. */
    private static boolean isSignedBy(X509Certificate certificate, X509Certificate issuer) {
        if (issuer.getBasicConstraints() < 0
                || !certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
