package simpul.bench.swap;

import java.time.Duration;

/**
 * How much of each kind of request arrives; the same at every rig that is compared.
 *
 * @param screens a second, each in turn by HTTP/1.1 and HTTP/2
 * @param late screens a second that wait before they touch a class and a resource of the module
 * @param posts a second of each kind, with a key and without
 * @param leavers a second
 * @param tables seconds between two who read the long table
 * @param slowly how long each reads it at 1 KB a second
 */
public record Rates(double screens, double late, double posts, double leavers, double tables, Duration slowly) {
    /** Rows of the long table. */
    public static final int ROWS = 100_000;

    Kind screen(Errand errand) {
        return new Kind("screen", screens, errand);
    }

    /** Half as many as screens. */
    Kind page(Errand errand) {
        return new Kind("page", screens / 2, errand);
    }

    Kind late(Errand errand) {
        return new Kind("late class and resource", late, errand);
    }

    Kind post(String key, Errand errand) {
        return new Kind("post " + key, posts, errand);
    }

    Kind leaver(Errand errand) {
        return new Kind("leaves half-way", leavers, errand);
    }

    Kind table(Errand errand) {
        return new Kind("slow table", 1 / tables, errand);
    }
}
