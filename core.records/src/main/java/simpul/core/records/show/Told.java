package simpul.core.records.show;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import simpul.core.model.sector.Definition;
import simpul.core.model.task.Waiting;

/**
 * What a reminder of a sector said, and when. Immutable.
 *
 * @param failed whether it was asked again since, and failed
 */
record Told(Instant at, boolean failed, List<Waiting> all) {
    /** For how long what it said stands while it fails. */
    static final Duration REMEMBERED = Duration.ofHours(1);

    static final Told NOTHING = new Told(Instant.EPOCH, true, List.of());

    /** The same once it has failed. */
    Told again(Instant now) {
        return at.plus(REMEMBERED).isBefore(now) ? NOTHING : new Told(at, true, all);
    }

    /** The same, leading only to screens that the sector has; another version may have said it. */
    Told in(Definition sector) {
        return new Told(at, failed, all.stream().map(w -> in(sector, w)).toList());
    }

    private static Waiting in(Definition sector, Waiting said) {
        String home = "/s/" + sector.id();
        String path = said.link().substring(home.length());
        return path.isEmpty() || sector.screen(path.substring(1)).isPresent()
                ? said
                : new Waiting(said.code(), said.title(), said.step(), said.detail(), said.since(), said.due(), home);
    }
}
