package simpul.itest.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Voice;

/**
 * Officers who go on reading and writing while something else happens. Whatever is answered otherwise than it should be is
 * kept. Thread-safe.
 */
final class Crowd {
    private static final String OFFICER = "opd.dkp.maluku";
    private static final String LOTS = "/api/v1/sectors/perikanan/records/lot";

    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Queue<String> made = new ConcurrentLinkedQueue<>();
    private volatile boolean going = true;

    /** Two who reload a page, one who asks by API, one who records lots. */
    Crowd(URI base, String screen) {
        for (String page : List.of("/s/perikanan/" + screen, "/s/perikanan/catatan/lot")) {
            Reader reader = Reader.of(base, OFFICER);
            goOn(() -> expect(200, page, reader.get(page).status(), ""));
        }
        Voice voice = Voice.of(base, OFFICER, Reader.PASSWORD);
        goOn(() -> {
            String path = "/api/v1/sectors/perikanan/screens/" + screen;
            Heard heard = voice.get(path);
            expect(200, path, heard.status(), heard.text());
        });
        AtomicInteger number = new AtomicInteger();
        goOn(() -> record(voice, String.format("RAMAI-%05d", number.incrementAndGet())));
    }

    private void record(Voice voice, String number) {
        Heard heard = voice.send(
                "POST",
                LOTS,
                "{\"values\":{\"nomor_lot\":\"" + number + "\",\"tanggal_kirim\":\"2026-11-02\",\"daerah_asal\":\"81\","
                        + "\"daerah_tujuan\":\"35\",\"spesies\":\"SKJ\",\"berat_kg\":\"120.5\",\"nilai\":\"7500000\"}}",
                Map.of("Idempotency-Key", number));
        expect(201, LOTS + " " + number, heard.status(), heard.text());
        if (heard.status() == 201) {
            made.add(heard.location());
        }
    }

    private void expect(int right, String what, int status, String said) {
        answered.incrementAndGet();
        if (status != right) {
            wrong.add(what + " -> " + status + " " + said);
        }
    }

    private void goOn(Runnable work) {
        Thread thread = new Thread(
                () -> {
                    while (going) {
                        try {
                            work.run();
                        } catch (AssertionError | RuntimeException e) {
                            wrong.add(String.valueOf(e));
                        }
                    }
                },
                "officer");
        threads.add(thread);
        thread.start();
    }

    /** How many requests have been answered so far. */
    int answered() {
        return answered.get();
    }

    /** Lets them finish what they are at. */
    void goHome() {
        going = false;
        try {
            for (Thread thread : threads) {
                thread.join(60_000);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Where the lots are that were recorded meanwhile. */
    List<String> made() {
        return List.copyOf(made);
    }
}
