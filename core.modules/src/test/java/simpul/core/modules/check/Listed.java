package simpul.core.modules.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import simpul.core.modules.forge.SigningKey;
import simpul.core.modules.seal.Vendors;

/** A file of certificates as an operator writes it. */
final class Listed {
    private Listed() {}

    static Vendors in(Path folder, Map<String, SigningKey> entries) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Map.Entry<String, SigningKey> entry : entries.entrySet()) {
            store.setCertificateEntry(entry.getKey(), entry.getValue().certificate());
        }
        Path file = folder.resolve("vendors.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "changeit".toCharArray());
        }
        return Vendors.in(file);
    }
}
