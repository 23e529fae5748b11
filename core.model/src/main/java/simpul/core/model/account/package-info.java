/**
 * People, posts and the doors to the platform: accounts, sessions, tokens, one-time links.
 *
 * <p>A post holds open work and stays; a person holds it from one instant to another. Who asks is resolved by
 * {@link simpul.core.model.account.Identity} alone. Secrets appear in these values only where they are handed out once;
 * the stores know their SHA-256.
 */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.account;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
