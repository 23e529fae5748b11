package simpul.bench.swap;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Paper;
import simpul.bench.crawl.Voice;

/**
 * A packaged demonstration whose fisheries are swapped through {@code POST /api/v1/modules}, with the many harvests of
 * {@link FisheryRows}. Does not end the server.
 */
public final class SimpulRig implements Rig {
    private static final String PASSWORD = "simpul-demo";
    private static final String OFFICER = "opd.dkp.maluku";
    private static final String SECTOR = "/api/v1/sectors/perikanan";
    private static final String LOTS = SECTOR + "/records/lot";
    private static final String SCREENS = SECTOR + "/screens/";
    private static final Pattern SAME_VERSION = Pattern.compile("berkas (VERSI-\\S+-INI) \\1");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(20);

    private final URI base;
    private final Jvm jvm;
    private final Rates rates;
    private final Map<String, Path> jars;
    private final Voice admin;
    private final Voice console;
    private final Voice officer;
    private final String bearer;
    private final Map<String, String> token;
    private final Map<String, String> cookie;
    private final Made made = new Made("GANTI-" + Long.toString(System.nanoTime(), 36) + "-");
    private String deployment = "";

    /**
     * Puts the first version in.
     *
     * @param data the directory that the server holds
     * @param jars by their versions
     */
    public SimpulRig(URI base, long pid, Path data, Map<String, Path> jars, Rates rates) throws IOException {
        this.base = base;
        this.jvm = new Jvm(pid);
        this.jars = Map.copyOf(jars);
        this.rates = rates;
        this.admin = Voice.of(base, "admin", PASSWORD);
        // No password to prove, as no other platform here asks for one.
        this.console = Voice.bearing(
                base, "console", Files.readString(data.resolve("run/token")).strip());
        this.officer = Voice.of(base, OFFICER, PASSWORD);
        this.bearer = token();
        this.token = Map.of("Authorization", "Bearer " + bearer);
        this.cookie = Session.of(base, OFFICER, PASSWORD);
        ask(VERSIONS.get(0));
        settle();
        if (!answers(VERSIONS.get(0))) {
            throw new IllegalStateException("The first version does not answer");
        }
    }

    private String token() {
        String body = "{\"username\":\"" + OFFICER + "\",\"password\":\"" + PASSWORD + "\"}";
        return Voice.nobody(base)
                .post("/api/v1/tokens", body)
                .json()
                .path("token")
                .asText();
    }

    @Override
    public String name() {
        return "Simpul";
    }

    @Override
    public List<Kind> kinds() {
        Function<HttpResponse<String>, String> right = Ask.right(200, "\"view\"");
        URI table = base.resolve(SECTOR + "/records/panen/export?format=csv");
        return List.of(
                rates.screen(Ask.get(base.resolve(SCREENS + "kuota"), token, right)),
                rates.page(Ask.get(base.resolve("/s/perikanan/kuota"), cookie, Ask.right(200, "Realisasi kuota"))),
                rates.late(Ask.get(base.resolve(SCREENS + FisheryJar.LATE), token, SimpulRig::sameVersion)),
                rates.post("with a key", post(true)),
                rates.post("without", post(false)),
                rates.leaver(new Leaver(base.resolve(SCREENS + FisheryJar.LATE), table, token)),
                rates.table(new SlowReader(table, token, rates.slowly(), Rates.ROWS)));
    }

    /** The class and the resource that are touched late are of one version. */
    private static String sameVersion(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && SAME_VERSION.matcher(answer.body()).find()
                ? Errand.WELL
                : answer.statusCode() + " " + answer.body();
    }

    private Errand post(boolean keyed) {
        Map<String, String> typed = Map.of("Authorization", "Bearer " + bearer, "Content-Type", "application/json");
        Ask ask = Ask.post(
                base.resolve(LOTS),
                number -> keyed ? keyed(typed, name(keyed, number)) : typed,
                number -> lot(name(keyed, number)),
                Ask.right(201, ""));
        return (client, number) -> ask.go(client, number).thenApply(wrong -> {
            if (wrong.isEmpty()) {
                made.acknowledged(name(keyed, number));
            }
            return wrong;
        });
    }

    /** Who has a key sends each fifth time what he sent four times before, and makes nothing new by it. */
    private String name(boolean keyed, long number) {
        return keyed && number % 5 == 4 ? made.name("K", number - 4) : made.name(keyed ? "K" : "T", number);
    }

    private static Map<String, String> keyed(Map<String, String> headers, String key) {
        Map<String, String> more = new HashMap<>(headers);
        more.put("Idempotency-Key", key);
        return more;
    }

    private static String lot(String name) {
        return "{\"values\":{\"nomor_lot\":\"" + name + "\",\"tanggal_kirim\":\"2026-11-02\",\"daerah_asal\":\"81\","
                + "\"daerah_tujuan\":\"35\",\"spesies\":\"SKJ\",\"berat_kg\":\"120.5\",\"nilai\":\"7500000\"}}";
    }

    @Override
    public void ask(String version) {
        Heard heard = console.upload("/api/v1/modules?anyVersion=true", Map.of(), paper(version), Map.of());
        if (heard.status() != 202) {
            throw new IllegalStateException("POST /api/v1/modules " + heard.status() + " " + heard.text());
        }
        deployment = heard.location();
    }

    private Paper paper(String version) {
        Path jar = jars.get(version);
        if (jar == null) {
            throw new IllegalArgumentException(version);
        }
        try {
            return new Paper("perikanan.jar", "application/java-archive", Files.readAllBytes(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean answers(String version) {
        return officer.get(SCREENS + FisheryJar.PROMPT).text().contains(FisheryJar.words(version));
    }

    @Override
    public void settle() {
        long end = System.nanoTime() + PATIENCE;
        JsonNode now = admin.get(deployment).json();
        while (now.path("outcome").asText().equals("RUNNING") && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK);
            now = admin.get(deployment).json();
        }
        if (!now.path("outcome").asText().equals("DONE")) {
            throw new IllegalStateException("The swap is not done: " + now);
        }
    }

    /** How many lots were acknowledged. */
    public int acknowledged() {
        return made.count();
    }

    /** Lots that were acknowledged and are not kept, or twice. */
    public List<String> lostOrDoubled() {
        return made.wrong(officer.get(LOTS + "/export?format=csv&q=").text());
    }

    /** Leases that are out, of whatever version of fisheries. */
    public int leases() {
        int leases = 0;
        Matcher each = Pattern.compile("simpul_module_leases\\{sector=\"perikanan\"[^}]*} (\\d+)")
                .matcher(admin.get("/metrics").text());
        while (each.find()) {
            leases += Integer.parseInt(each.group(1));
        }
        return leases;
    }

    /** Former versions of fisheries whose classes the platform still sees held. */
    public List<String> survivors() {
        List<String> survivors = new ArrayList<>();
        admin.get("/api/v1/modules/perikanan").json().path("survivors").forEach(s -> survivors.add(s.toString()));
        return survivors;
    }

    @Override
    public Jvm jvm() {
        return jvm;
    }

    @Override
    public String marker() {
        return FisheryJar.MARKER;
    }

    @Override
    public void close() {}
}
