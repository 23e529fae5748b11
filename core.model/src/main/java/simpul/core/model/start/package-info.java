/**
 * What the launcher and the platform's bundles say to each other while a process starts, runs and ends.
 *
 * <p>The launcher registers a {@link StartSettings}, a {@link StartReport} and a {@link java.time.Clock} as
 * services before any other bundle starts, so components can ask for them in their constructors. It holds the
 * lock file of the data directory for the whole life of a server, because the framework's own storage lies in that
 * directory too; no bundle opens {@code DATA/lock}. It hands over no type of its own: a bundle sees only this package.
 */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.start;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
