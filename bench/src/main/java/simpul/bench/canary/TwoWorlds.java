package simpul.bench.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import simpul.bench.crawl.Voice;
import simpul.bench.crawl.Walk;
import simpul.bench.server.Distribution;
import simpul.bench.server.Server;

/**
 * Two servers from the same start, in one of which a region has drafts that nobody else is to know of. Whatever the others
 * ask and do, they hear nothing of it, and they hear the same in both, to the byte.
 *
 * <p>The clock stands still in both. The random source begins anew with every start, so that what the region draws for its
 * drafts, before the last start, does not shift what the others draw after it. For one thread.
 */
public final class TwoWorlds {
    private static final int OWN_PAGES = 60;

    /** After the story of the demonstration, on its last day. */
    private static final String STILL = "-Dsimpul.still=2026-11-22T06:00:00Z -Dsimpul.seed=";

    private final Distribution simpul;
    private final Path work;
    private final Depth depth;
    private final Consumer<String> say;

    /**
     * @param work an empty folder
     * @param say hears how far it is
     */
    public TwoWorlds(Distribution simpul, Path work, Depth depth, Consumer<String> say) {
        this.simpul = simpul;
        this.work = work;
        this.depth = depth;
        this.say = say;
    }

    /** @param seed a loaded demonstration, which stays as it is */
    public CanaryReport run(Path seed) {
        Path with = copy(seed, "with");
        Path without = copy(seed, "without");
        Markers markers = new Markers();
        Secrets secrets = new Secrets(new Walk(List.of(Markers.SEARCHED), OWN_PAGES), markers);
        say.accept("Filling one world");
        Routes routes = filled(with, markers, secrets);
        List<String> tried = List.copyOf(secrets.tags().keySet());
        say.accept(markers.planted() + " marked texts; " + tried.size() + " addresses lead to them");
        say.accept("Reading the world with drafts");
        Answers first = heard(with, routes, tried, markers, secrets, true);
        say.accept("Reading the world without drafts");
        Answers second = heard(without, routes, tried, markers, secrets, false);
        Comparison compared = Comparison.of(first.byQuestion(), second.byQuestion());
        return new CanaryReport(
                depth.accounts().size(),
                routes.all(),
                routes.ledToBy(secrets.tags().keySet()),
                first.byQuestion().size() + second.byQuestion().size(),
                markers.planted(),
                secrets.unheard(),
                first.sightings(),
                compared.answers(),
                compared.differences());
    }

    private Routes filled(Path data, Markers markers, Secrets secrets) {
        try (Server server = simpul.demo(data, STILL + "pertama")) {
            Nest nest = new Nest(server.address(), markers, "satu");
            nest.drafts();
            secrets.learn(server.address(), nest);
            return new Routes(Voice.nobody(server.address()));
        }
    }

    private Answers heard(
            Path data, Routes routes, List<String> tried, Markers markers, Secrets secrets, boolean drafts) {
        try (Server server = simpul.demo(data, STILL + "kedua")) {
            Walk walk = new Walk(List.of(Markers.SEARCHED), depth.pages());
            World world = new World(server.address(), depth.accounts(), walk, markers, routes);
            if (depth.twice()) {
                world.read("before", tried);
            }
            world.write("then", "satu");
            // Its people are there in both worlds, and sign in.
            Nest nest = new Nest(server.address(), markers, "dua");
            nest.people();
            if (drafts && depth.twice()) {
                nest.drafts();
            }
            if (drafts) {
                secrets.learn(server.address(), nest);
            }
            world.pry("prying", secrets.tags(), depth.twice());
            world.read("after", tried);
            return world.answers();
        }
    }

    private Path copy(Path seed, String name) {
        Path target = work.resolve(name);
        try (Stream<Path> files = Files.walk(seed)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        target.resolve(seed.relativize(file).toString()),
                        // The mode of the directory is part of what a start looks at.
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
