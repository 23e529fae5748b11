package simpul.bench.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import simpul.bench.server.Distribution;
import simpul.bench.server.Server;

/**
 * Kills a server again and again under clients that create, upload and sign, then takes backups under the same load;
 * compares what was acknowledged with what is there. For one thread.
 */
public final class DurabilityBench {
    private static final int CLIENTS = 8;

    private final Distribution simpul;
    private final Path work;
    private final Consumer<String> progress;
    private final Path data;
    private final int port = Server.freePort();
    private final Ledger ledger = new Ledger();
    private final Mains mains = new Mains();
    private final Random random = new Random(2018);
    private final Set<Subject> inspected = new HashSet<>();
    private int lost;
    private int doubled;

    /** @param work an empty folder for the data */
    public DurabilityBench(Distribution simpul, Path work, Consumer<String> progress) {
        this.simpul = simpul;
        this.work = work;
        this.data = work.resolve("data");
        this.progress = progress;
    }

    public DurabilityReport run(int kills, int backups) {
        Server server = simpul.serve(data, port);
        int restored = 0;
        try {
            List<Thread> clients = clients(server);
            mains.on();
            for (int kill = 1; kill <= kills; kill++) {
                ledger.awaitAcknowledged(20 + random.nextInt(60));
                server = killed(server);
                progress.accept("kill " + kill + ": " + ledger.counts());
            }
            for (int backup = 1; backup <= backups; backup++) {
                restored += restored(backup) ? 1 : 0;
                progress.accept("backup " + backup + ": " + restored + " restored, " + ledger.counts());
            }
            end(clients);
            note(Inspection.after(server.address(), ledger.subjects()));
            sound(data, "at the end");
        } finally {
            server.close();
        }
        return new DurabilityReport(ledger.counts(), kills, backups, restored, lost, doubled, ledger.complaints());
    }

    private List<Thread> clients(Server server) {
        Offices offices = new Offices(server.address(), server.setupSecret());
        List<Thread> threads = new ArrayList<>();
        for (Offices.Office office : offices.open(CLIENTS)) {
            Client client = new Client(
                    office.voice(), office.name(), office.works(), ledger, mains, new Random(random.nextLong()));
            Thread thread = new Thread(client, office.name());
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private Server killed(Server server) {
        mains.off();
        server.kill();
        sound(data, "after a kill");
        Server next = simpul.serve(data, port);
        mains.on();
        List<Subject> fresh = ledger.subjects().stream().filter(inspected::add).toList();
        note(Inspection.beside(next.address(), fresh));
        return next;
    }

    private boolean restored(int number) {
        int before = ledger.complaints().size();
        ledger.awaitAcknowledged(10);
        List<Subject> acknowledged = ledger.subjects();
        Path file = work.resolve("backup-" + number + ".zip");
        asked("backup", "--data", data.toString(), file.toString());
        mains.off();
        Path target = work.resolve("restored-" + number);
        asked("restore", "--data", target.toString(), file.toString());
        sound(target, "in backup " + number);
        try (Server copy = simpul.serve(target, 0)) {
            note(Inspection.beside(copy.address(), acknowledged));
        }
        delete(file);
        delete(target);
        mains.on();
        List<String> complaints = ledger.complaints();
        complaints.subList(before, complaints.size()).forEach(progress);
        return complaints.size() == before;
    }

    private void end(List<Thread> clients) {
        mains.over();
        try {
            for (Thread client : clients) {
                client.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void sound(Path directory, String when) {
        for (String[] command : new String[][] {{"audit", "verify"}, {"doctor"}}) {
            List<String> words = new ArrayList<>(List.of(command));
            words.addAll(List.of("--data", directory.toString()));
            Distribution.Said said = simpul.run(words.toArray(new String[0]));
            if (!said.well()) {
                ledger.complain(String.join(" ", command) + " " + when + ": " + said.text());
            }
        }
    }

    private void asked(String... command) {
        Distribution.Said said = simpul.run(command);
        if (!said.well()) {
            ledger.complain(String.join(" ", command) + ": " + said.text());
        }
    }

    private void note(Inspection inspection) {
        lost += inspection.lost().size();
        doubled += inspection.doubled().size();
        ledger.complain(inspection.complaints());
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
