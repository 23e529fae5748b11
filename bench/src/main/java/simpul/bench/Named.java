package simpul.bench;

import java.nio.file.Path;
import java.util.List;
import simpul.bench.canary.Depth;
import simpul.bench.server.Distribution;

/**
 * A benchmark under the name by which it is asked for.
 *
 * @param id what it does, in Indonesian
 * @param en the same in English
 */
record Named(String name, String id, String en, Benchmark benchmark) {

    static List<Named> all(Path home, Machine machine) {
        return List.of(
                new Named(
                        "start",
                        "Waktu mulai dan memori peragaan dibandingkan dengan Apache Karaf (beberapa menit)",
                        "Start and memory of the demonstration beside Apache Karaf (some minutes)",
                        () -> new Benchmark.Outcome(new StartBench(home, machine).run(), true)),
                new Named(
                        "durability",
                        "30 kali kill -9 di bawah beban, lalu 20 cadangan dipulihkan: tak ada yang hilang atau ganda",
                        "30 times kill -9 under load, then 20 backups restored: nothing lost, nothing doubled",
                        new Durability(new Distribution(home), machine)),
                new Named(
                        "records",
                        "Sejuta catatan di SQLite dan PostgreSQL: layar, jumlah, impor, dan berebut (belasan menit)",
                        "A million records on SQLite and PostgreSQL: screens, sums, imports and races (a quarter of an hour)",
                        new Records(machine)),
                new Named(
                        "swap",
                        "Modul diganti di bawah beban, di Simpul, Karaf dan Felix (-Dsimpul.bench.swaps=300; dua jam tanpa itu)",
                        "A module is swapped under load, in Simpul, Karaf and Felix (-Dsimpul.bench.swaps=300; two hours without)",
                        new Swaps(new Distribution(home), machine)),
                new Named(
                        "canary",
                        "Semua peran mencari yang disimpan satu daerah untuk dirinya, lalu dua dunia dibandingkan",
                        "Every role looks for what one region keeps to itself, then two worlds are compared",
                        new Canary(new Distribution(home), machine, Depth.FULL)),
                new Named(
                        "canary --quick",
                        "Yang sama dengan sedikit peran dan halaman; angkanya tidak disimpan",
                        "The same with few roles and pages; its figures are not kept",
                        new Canary(new Distribution(home), machine, Depth.QUICK)));
    }

    /** A short run proves less than its section would say. */
    boolean keeps() {
        return !name.endsWith(" --quick");
    }
}
