package simpul.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Looks at address and port before anything else is started, so that a wrong one is said at once. */
final class Doors {
    private static final int HIGHEST = 65_535;

    private Doors() {}

    static List<Refusal> check(StartOptions options) {
        if (options.port() < 0 || options.port() > HIGHEST) {
            return List.of(new Refusal(
                    "SIMPUL-START-PORT",
                    "Port " + options.port() + " tidak ada; pilih 1 sampai " + HIGHEST + " dengan --port",
                    "There is no port " + options.port() + "; choose 1 to " + HIGHEST + " with --port"));
        }
        List<Refusal> refusals = new ArrayList<>();
        InetAddress address;
        try {
            address = InetAddress.getByName(options.bind());
        } catch (UnknownHostException e) {
            return List.of(new Refusal(
                    "SIMPUL-START-BIND",
                    "Alamat " + options.bind() + " tidak dikenal; pakai alamat mesin ini pada --bind",
                    "Address " + options.bind() + " is unknown; give an address of this machine to --bind"));
        }
        boolean open = address.isLoopbackAddress()
                || options.behindProxy()
                || options.tlsKeystore().isPresent();
        if (!open) {
            refusals.add(new Refusal(
                    "SIMPUL-START-TLS",
                    "Alamat " + options.bind() + " hanya dengan TLS: tambahkan --tls-keystore FILE, atau --behind-proxy"
                            + " bila proksi di depan mengurus TLS",
                    "Address " + options.bind() + " only with TLS: add --tls-keystore FILE, or --behind-proxy when a"
                            + " proxy in front does TLS"));
        }
        options.tlsKeystore()
                .filter(file -> !Files.isReadable(file))
                .ifPresent(file -> refusals.add(new Refusal(
                        "SIMPUL-START-TLS",
                        file + " tidak dapat dibaca; periksa --tls-keystore",
                        file + " cannot be read; check --tls-keystore")));
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, options.port()));
        } catch (BindException e) {
            refusals.add(new Refusal(
                    "SIMPUL-START-PORT",
                    "Port " + options.port() + " di " + options.bind() + " tidak dapat dipakai (" + e.getMessage()
                            + "); hentikan program lain itu atau pilih --port lain",
                    "Port " + options.port() + " at " + options.bind() + " cannot be used (" + e.getMessage()
                            + "); stop the other program or choose another --port"));
        } catch (IOException e) {
            throw new IllegalStateException("cannot try port " + options.port(), e);
        }
        return refusals;
    }
}
