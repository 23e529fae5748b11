package simpul.core.web.server;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.account.OneTimeLink;
import simpul.core.model.start.StartReport;
import simpul.core.model.start.StartSettings;

/** Decides whether the server may start as it was asked to, and says why not in one sentence. Stateless. */
final class WebStart {
    private WebStart() {}

    /** The settings; empty when they are refused, which has then been reported. */
    static Optional<WebSettings> settings(StartSettings start, WebConfig config, StartReport report) {
        Path run = start.data().resolve("run");
        WebSettings settings = new WebSettings(
                run,
                start.bind(),
                start.port(),
                Set.of(config.hosts()),
                start.behindProxy(),
                start.tlsKeystore().map(file -> new WebSettings.KeyStore(file, config._tlsPassword())),
                Duration.ofSeconds(config.idleSeconds()),
                Duration.ofSeconds(config.stopSeconds()),
                config.accessLog());
        if (settings.loopback() || settings.behindProxy() || settings.tls().isPresent()) {
            return Optional.of(settings);
        }
        report.cannotStart(
                "WEB_OPEN_WITHOUT_TLS",
                "Alamat " + start.bind()
                        + " dapat dijangkau dari luar, tetapi sambungan tidak terenkripsi. Pakai --tls-keystore"
                        + " BERKAS.p12, atau --behind-proxy bila ada proksi TLS di depannya, atau biarkan 127.0.0.1.",
                "The address " + start.bind() + " can be reached from elsewhere, but the connection is not encrypted."
                        + " Use --tls-keystore FILE.p12, or --behind-proxy when a TLS proxy stands in front, or leave 127.0.0.1.");
        return Optional.empty();
    }

    static void cannotOpen(StartReport report, WebServer server, IOException failure) {
        String where = server.wanted();
        boolean taken = failure instanceof BindException || failure.getCause() instanceof BindException;
        if (!taken && server.readsKeys()) {
            report.cannotStart(
                    "WEB_TLS",
                    "Keystore dari --tls-keystore tidak dapat dibuka (" + failure.getMessage()
                            + "). Periksa bahwa berkas itu PKCS#12 dan .tlsPassword di conf/simpul.web.cfg benar.",
                    "The key store of --tls-keystore cannot be opened (" + failure.getMessage()
                            + "). Check that the file is PKCS#12 and .tlsPassword in conf/simpul.web.cfg is right.");
            return;
        }
        report.cannotStart(
                taken ? "WEB_PORT_TAKEN" : "WEB_PORT_REFUSED",
                "Simpul tidak dapat membuka " + where + " (" + failure.getMessage()
                        + "). Mungkin program lain memakainya: hentikan program itu, atau pilih port lain dengan --port.",
                "Simpul cannot open " + where + " (" + failure.getMessage()
                        + "). Another program may be using it: stop that program, or choose another port with --port.");
    }

    /** On an empty platform: where the first administrator begins. The link stands between blanks, for programs. */
    static void setup(StartReport report, URI address, OneTimeLink link) {
        String page = address.resolve(link.path()).toString();
        report.tell(
                "Belum ada administrator. Buka " + page
                        + " dalam satu jam untuk membuatnya; tautan ini berlaku sekali.",
                "There is no administrator yet. Open " + page + " within one hour to make one; the link works once.");
    }
}
