package simpul.itest.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import simpul.bench.crawl.Contract;
import simpul.bench.crawl.Voice;

/** The offices of the demonstration, each watched by the contract. For one thread. */
final class Offices {
    static final String PASSWORD = "simpul-demo";

    private final URI base;
    private final Contract contract;
    private final Map<String, Office> known = new HashMap<>();

    Offices(URI base) {
        this.base = base;
        this.contract = new Contract(Voice.of(base, "opd.dkp.maluku", PASSWORD));
    }

    Contract contract() {
        return contract;
    }

    /** The office of an account. */
    Office of(String account) {
        return known.computeIfAbsent(account, a -> new Office(Voice.of(base, a, PASSWORD), contract));
    }

    /** Whoever may read the data directory of the server. */
    Office machine(Path data) {
        try {
            String key = Files.readString(data.resolve("run/token")).strip();
            return new Office(Voice.bearing(base, "mesin", key), contract);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Office nobody() {
        return new Office(Voice.nobody(base), contract);
    }

    Office maluku() {
        return of("sekretariat.maluku");
    }

    Office jatim() {
        return of("sekretariat.jatim");
    }
}
