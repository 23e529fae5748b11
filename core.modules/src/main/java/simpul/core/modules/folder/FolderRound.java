package simpul.core.modules.folder;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Modules;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/**
 * One look after the other at the folder. What is new is installed once it is whole; a module whose file was taken away is
 * removed, unless somebody has put another version in its place by other means. For one thread.
 */
final class FolderRound {
    /** A file without an end that does not grow any more will not get one: the check says what is wrong with it. */
    private static final int MOST_LOOKS = 20;

    private static final int LOOKED_BACK = 200;

    private static final String BUSY = "MODULE_BUSY";

    private final Shelf shelf;
    private final Memory memory;
    private final Modules modules;
    private final Arrivals arrivals = new Arrivals();
    private final Map<String, Shelf.Look> settled = new HashMap<>();
    private final Map<String, Integer> unfinished = new HashMap<>();
    private final Set<String> before;
    private final Map<String, String> under = new HashMap<>();
    private final Map<String, String> busy = new HashMap<>();
    /** Files that cannot be taken yet; a reason that may pass is no reason to look soon. */
    private final Set<String> held = new HashSet<>();

    private final Standing standing;

    FolderRound(Shelf shelf, Memory memory, Modules modules, Standing standing) throws IOException {
        this.shelf = shelf;
        this.memory = memory;
        this.modules = modules;
        this.standing = standing;
        // Without a memory the ledger alone tells what these files have been through.
        this.before = memory.isFresh() ? Set.copyOf(shelf.jars().keySet()) : Set.of();
    }

    /** Looks once; true when something is under way and the next look should be soon. */
    boolean look() throws IOException {
        Set<String> links = shelf.links();
        links.forEach(name -> standing.say(Obstacles.link(name)));
        Map<String, Shelf.Look> now = shelf.jars();
        arrivals.look(now);
        settled.keySet().retainAll(now.keySet());
        busy.keySet().retainAll(now.keySet());
        held.retainAll(now.keySet());
        standing.settleAll(name -> name.endsWith(".jar")
                && !links.contains(name)
                && !now.containsKey(name)
                && !memory.entries().containsKey(name));
        boolean waiting = false;
        for (Map.Entry<String, Shelf.Look> each : now.entrySet()) {
            String name = each.getKey();
            if (!each.getValue().equals(settled.get(name))) {
                settled.remove(name);
                boolean still = arrivals.isStill(name);
                boolean done = still && tried(name);
                if (done) {
                    settled.put(name, each.getValue());
                    unfinished.remove(name);
                    standing.settle(name);
                }
                waiting |= !done && !(still && held.contains(name));
            }
        }
        waiting |= follow();
        if (!waiting) {
            for (Map.Entry<String, Memory.Entry> each : memory.entries().entrySet()) {
                if (!now.containsKey(each.getKey())) {
                    waiting |= !gone(each.getKey(), each.getValue(), now.keySet());
                }
            }
        }
        return waiting || !under.isEmpty();
    }

    /** One file that cannot be taken holds up no other. */
    private boolean tried(String name) {
        held.remove(name);
        try {
            return taken(name);
        } catch (NoSuchFileException vanished) {
            return false;
        } catch (IOException | RuntimeException e) {
            hold(Obstacles.unreadable(name, e));
            return false;
        }
    }

    private void hold(Diagnosis why) {
        held.add(why.subject());
        standing.say(why);
    }

    /** Whether nothing more is to be done about a file that has stopped changing. */
    private boolean taken(String name) throws IOException {
        if (busy.containsKey(name) && isBusy(busy.get(name))) {
            return false;
        }
        busy.remove(name);
        if (!shelf.hasEnd(name) && unfinished.merge(name, 1, Integer::sum) < MOST_LOOKS) {
            return false;
        }
        String sha256 = shelf.sha256(name);
        Memory.Entry known = memory.entries().get(name);
        if (known != null && known.sha256().equals(sha256)) {
            arrivals.wasHere(name);
            return true;
        }
        Optional<ModuleLive> live = live().filter(l -> l.sha256().equals(sha256) && l.state() == LiveState.LIVE)
                .findFirst();
        if (live.isPresent() || before.contains(name) && wasTakenOnce(sha256)) {
            memory.keep(
                    name, new Memory.Entry(sha256, live.map(ModuleLive::sector).orElse("")));
            live.ifPresent(l -> runsOn(l.sector()));
            return true;
        }
        Result<Deployment> accepted = modules.install(
                Call.system(SystemTask.MODULES), shelf.of(name), new Installing(DeploymentSource.FOLDER, false, name));
        if (!accepted.isDone()) {
            // What speaks against the file itself stands in the ledger; this is of the moment.
            hold(Obstacles.notNow(name, accepted.problem().detail()));
            return false;
        }
        under.put(name, accepted.value().id());
        memory.keep(name, new Memory.Entry(sha256, ""));
        return true;
    }

    /** Who lays the file back that he had taken away does not want its module to go. */
    private void runsOn(String sector) {
        modules.questions().stream()
                .filter(asked -> asked.sector().equals(sector))
                .forEach(asked -> modules.cancel(Call.system(SystemTask.MODULES), asked.id()));
    }

    private boolean wasTakenOnce(String sha256) {
        return modules.deployments("", LOOKED_BACK).stream()
                .anyMatch(
                        d -> d.source() == DeploymentSource.FOLDER && d.sha256().equals(sha256) && !cameTooEarly(d));
    }

    /** Nobody stands at a folder to be told that a sector was busy, and to repeat it. */
    private static boolean cameTooEarly(Deployment d) {
        return d.diagnoses().stream().anyMatch(why -> why.code().equals(BUSY));
    }

    /** Whether a deployment has this sector now; with its switch it gives it back, a way out keeps it to the end. */
    private boolean isBusy(String sector) {
        return modules.deployments(sector, LOOKED_BACK).stream()
                .filter(Deployment::isRunning)
                .anyMatch(d -> d.kind() == DeploymentKind.STOP
                        || d.kind() == DeploymentKind.REMOVE
                        || d.last()
                                .filter(p -> p.phase().compareTo(Phase.DRAIN) >= 0)
                                .isEmpty());
    }

    /** Notes of which sector the files under way are; true while one of them has not ended its switch. */
    private boolean follow() throws IOException {
        boolean waiting = false;
        for (Map.Entry<String, String> each : Map.copyOf(under).entrySet()) {
            Optional<Deployment> deployment = modules.find(each.getValue());
            Memory.Entry entry = memory.entries().get(each.getKey());
            if (entry != null && deployment.isPresent()) {
                memory.keep(
                        each.getKey(),
                        new Memory.Entry(entry.sha256(), deployment.get().sector()));
            }
            boolean runs = deployment.filter(Deployment::isRunning).isPresent();
            boolean live = entry != null && live().anyMatch(l -> l.sha256().equals(entry.sha256()));
            if (!runs) {
                under.remove(each.getKey());
            }
            if (deployment.filter(FolderRound::cameTooEarly).isPresent()) {
                memory.forget(each.getKey());
                settled.remove(each.getKey());
                busy.put(each.getKey(), deployment.get().sector());
                waiting = true;
            }
            waiting |= runs && !live;
        }
        return waiting;
    }

    /**
     * Its module goes too, where it is still the one that runs and nothing here may be meant in its place. Answers whether the
     * next look need not be soon for it.
     */
    private boolean gone(String name, Memory.Entry entry, Set<String> here) throws IOException {
        boolean replaced = here.stream()
                .anyMatch(other -> sector(other).filter(entry.sector()::equals).isPresent());
        boolean runs = live().anyMatch(l ->
                l.sector().equals(entry.sector()) && l.sha256().equals(entry.sha256()) && l.state() == LiveState.LIVE);
        if (runs && !replaced) {
            List<String> perhaps = here.stream()
                    .filter(other -> sector(other).isEmpty() && arrivals.isAfter(other, name))
                    .toList();
            if (perhaps.isEmpty()) {
                return removed(name, entry.sector());
            }
            if (perhaps.stream().anyMatch(held::contains)) {
                return true;
            }
            perhaps.forEach(other -> standing.say(Obstacles.runsOn(other, name)));
        }
        forget(name);
        return true;
    }

    /** What a file here is of; empty while nobody could read that. */
    private Optional<String> sector(String name) {
        return Optional.ofNullable(memory.entries().get(name))
                .filter(entry -> settled.containsKey(name))
                .map(Memory.Entry::sector)
                .filter(sector -> !sector.isEmpty());
    }

    private boolean removed(String name, String sector) throws IOException {
        if (isBusy(sector)) {
            return false;
        }
        Result<Deployment> asked =
                modules.remove(Call.system(SystemTask.MODULES), sector, false, DeploymentSource.FOLDER);
        if (!asked.isDone()) {
            Problem why = asked.problem();
            if (why.findings().stream().anyMatch(f -> f.code().equals(BUSY))) {
                return false;
            }
            standing.say(Obstacles.notRemoved(name, why.detail()));
            return true;
        }
        forget(name);
        return true;
    }

    private void forget(String name) throws IOException {
        memory.forget(name);
        standing.settle(name);
    }

    private Stream<ModuleLive> live() {
        return modules.live().stream();
    }
}
