package simpul.itest.sectors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.view.Tone;
import simpul.core.model.sector.view.View;

/**
 * A sector that fares well as long as it is tried, and then behaves as a file in its jar says; without that file it is of no
 * harm. It uses nothing that a sector must not use.
 */
@Component
@SectorClaim(id = "uji_ulah", title = "Uji ulah", english = "Unruly trial")
public final class UnrulySector implements Sector {
    /** The file with the word for what it does. */
    public static final String FILE = "simpul/itest/sectors/ulah.txt";

    /** Throws. */
    public static final String FAILS = "gagal";
    /** Uses a processor for a while and does not listen. */
    public static final String SPINS = "putar";
    /** Calls itself. */
    public static final String DIVES = "selam";
    /** Keeps whatever memory there is. */
    public static final String HOARDS = "timbun";
    /** Takes three seconds for whatever it is asked, and for its own check. */
    public static final String LINGERS = "lama";

    /** When the platform tries screens. */
    private static final LocalDate TRIED = LocalDate.of(2026, 2, 16);

    @Override
    public void define(SectorSpec s) {
        s.id("uji_ulah").title("Uji ulah", "Unruly trial");
        s.screens(Screen.of("layar", "Layar", "Screen", "puzzle", UnrulySector::show));
        s.selfCheck(() -> {
            if (word().equals(LINGERS)) {
                linger(3);
            }
            return List.of();
        });
    }

    private static View show(ScreenRequest r) {
        if (!r.today().equals(TRIED)) {
            behave(word());
        }
        return View.notice(Tone.INFO, "tenang", "calm");
    }

    private static String word() {
        try (InputStream in = UnrulySector.class.getResourceAsStream("ulah.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void behave(String word) {
        switch (word) {
            case FAILS -> throw new IllegalStateException("daftar jenis tidak ada");
            case SPINS -> linger(60);
            case LINGERS -> linger(3);
            case DIVES -> dive(1);
            case HOARDS -> {
                List<byte[]> all = new ArrayList<>();
                while (!all.isEmpty() || word.equals(HOARDS)) {
                    all.add(new byte[4 << 20]);
                }
            }
            default -> {
                // Of no harm.
            }
        }
    }

    private static void linger(int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            Math.sqrt(end);
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int dive(int depth) {
        return dive(depth + 1) + 1;
    }
}
