package simpul.launcher;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Believes exactly the server that said its certificate's SHA-256 in {@code run/certificate}, whatever name and authority that
 * certificate is from. Read at each handshake: who starts anew may show another. For any thread.
 */
final class ServerTrust extends X509ExtendedTrustManager {
    private final Path file;

    ServerTrust(Path run) {
        this.file = run.resolve("certificate");
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded());
            if (!Files.readAllLines(file).contains(HexFormat.of().formatHex(sum))) {
                throw new CertificateException("Sertifikat yang ditunjukkan bukan yang tercatat di " + file
                        + "; yang menjawab mungkin bukan server itu / The certificate shown is not the one noted in "
                        + file + "; who answers may not be that server");
            }
        } catch (IOException e) {
            throw new CertificateException(file + " tidak dapat dibaca / cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw nobody();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw nobody();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        throw nobody();
    }

    private static CertificateException nobody() {
        return new CertificateException("Nobody asks the terminal");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
