package simpul.core.modules.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The vendors whom this installation trusts: the certificates in {@code conf/vendors.p12}, of their own or of an authority
 * that certifies for them. The alias of an entry names the vendor, up to a {@code #}, so that he may have several keys; an
 * entry {@code revoked.NAME} takes its certificate, and all that it signed, back. No vendor is called as the platform itself
 * or not at all: such an entry gives no trust. Immutable.
 */
public final class Vendors {
    /** What says that nothing is trusted. */
    public static final Vendors NONE = new Vendors(Map.of(), Set.of(), Set.of());

    /** There is nothing secret in the file; the word only proves that it is whole. */
    private static final String WORD = "changeit";

    private static final String REVOKED = "revoked.";

    /** A certificate that says what it is for has to say this (RFC 5280, 4.2.1.12). */
    private static final String CODE_SIGNING = "1.3.6.1.5.5.7.3.3";

    private final Map<X509Certificate, String> trusted;
    private final Set<X509Certificate> revoked;
    private final Set<X509Certificate> misnamed;

    private Vendors(Map<X509Certificate, String> trusted, Set<X509Certificate> revoked, Set<X509Certificate> misnamed) {
        this.trusted = Map.copyOf(trusted);
        this.revoked = Set.copyOf(revoked);
        this.misnamed = Set.copyOf(misnamed);
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
        Set<X509Certificate> misnamed = new HashSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, WORD.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (!(store.getCertificate(alias) instanceof X509Certificate certificate)) {
                    continue;
                }
                String name = alias.replaceFirst("#.*", "");
                if (alias.strip().toLowerCase(Locale.ROOT).startsWith(REVOKED)) {
                    revoked.add(certificate);
                } else if (name.isBlank() || name.strip().equalsIgnoreCase(Sealing.PLATFORM)) {
                    misnamed.add(certificate);
                } else {
                    trusted.put(certificate, name);
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return new Vendors(trusted, revoked, misnamed);
    }

    /**
     * The vendor from whom the chain, its own certificate first, comes.
     *
     * @param now when every certificate on the way must be valid; empty where its term does not matter
     */
    Optional<String> vendor(List<X509Certificate> chain, Optional<Instant> now) {
        List<X509Certificate> below =
                chain.stream().takeWhile(c -> !trusted.containsKey(c)).toList();
        try {
            X509Certificate listed = below.isEmpty() ? chain.get(0) : authority(below, now);
            if (now.isPresent()) {
                listed.checkValidity(Date.from(now.get()));
            }
            return Optional.ofNullable(trusted.get(listed));
        } catch (GeneralSecurityException | IOException e) {
            return Optional.empty();
        }
    }

    /** The listed certificate that may make others, and from which these come (RFC 5280, 6). */
    private X509Certificate authority(List<X509Certificate> below, Optional<Instant> now)
            throws GeneralSecurityException, IOException {
        Set<TrustAnchor> authorities = trusted.keySet().stream()
                .filter(c -> c.getBasicConstraints() >= 0)
                .map(c -> new TrustAnchor(c, null))
                .collect(Collectors.toSet());
        X509CertSelector signer = new X509CertSelector();
        signer.setExtendedKeyUsage(Set.of(CODE_SIGNING));
        PKIXParameters rules = new PKIXParameters(authorities);
        rules.setTargetCertConstraints(signer);
        rules.setRevocationEnabled(false);
        rules.setDate(now.map(Date::from).orElseGet(() -> latestBeginning(below)));
        PKIXCertPathValidatorResult found = (PKIXCertPathValidatorResult) CertPathValidator.getInstance("PKIX")
                .validate(CertificateFactory.getInstance("X.509").generateCertPath(below), rules);
        return found.getTrustAnchor().getTrustedCert();
    }

    /** A moment at which all of them were valid, if there was one. */
    private static Date latestBeginning(List<X509Certificate> chain) {
        return chain.stream()
                .map(X509Certificate::getNotBefore)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether one of the chain was taken back, or who made it. */
    boolean isRevoked(List<X509Certificate> chain) {
        return isOf(chain, revoked);
    }

    /** Whether one of the chain, or who made it, is entered under a name that no vendor may have. */
    boolean isMisnamed(List<X509Certificate> chain) {
        return isOf(chain, misnamed);
    }

    private static boolean isOf(List<X509Certificate> chain, Set<X509Certificate> listed) {
        return chain.stream()
                .anyMatch(c ->
                        listed.stream().anyMatch(l -> l.getPublicKey().equals(c.getPublicKey()) || isSignedBy(c, l)));
    }

    private static boolean isSignedBy(X509Certificate certificate, X509Certificate issuer) {
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
