package simpul.bench.records;

import java.time.LocalDate;

/** Made-up lots, the same ones each time, spread over three years, twenty species and a thousand agreements. */
final class Lots {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1080;

    private Lots() {}

    /** Rows of a table with its heading. */
    static String table(String weight, int from, int to) {
        StringBuilder text = new StringBuilder("nomor;tanggal;spesies;" + weight + ";nilai;perjanjian\n");
        for (int n = from; n < to; n++) {
            text.append('L').append(n).append(';');
            text.append(day(n)).append(";S").append(species(n)).append(';');
            text.append(kilograms(n)).append(";").append(kilograms(n) * 40L).append(";");
            text.append(Room.agreement(n)).append('\n');
        }
        return text.toString();
    }

    static LocalDate day(int n) {
        return FIRST_DAY.plusDays((n * 7919L) % DAYS);
    }

    static int species(int n) {
        return (n / 3) % TradeSector.SPECIES_COUNT;
    }

    static int kilograms(int n) {
        return 100 + n % 997;
    }
}
