package simpul.core.model.account;

import org.jspecify.annotations.Nullable;

/**
 * A person to be entered.
 *
 * @param username null or blank for somebody who will not log in
 * @param region code of the region whose sekretariat looks after the account; null for the platform's own people
 */
public record NewPerson(
        String name, @Nullable String username, @Nullable String region) {}
