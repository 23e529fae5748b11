package simpul.core.model.account;

import org.jspecify.annotations.Nullable;

/**
 * An account that has just been made or reset.
 *
 * @param link to hand to the person, who chooses a password with it; null for people without username
 */
public record NewAccount(Person person, @Nullable OneTimeLink link) {}
