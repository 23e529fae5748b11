package simpul.core.model.account;

import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/**
 * Somebody who may hold posts, and the account with which this somebody enters. Immutable.
 *
 * @param username lower case, unique; null for people who never log in, as a kepala daerah need not
 * @param name as administrators see it; pages for others show the office instead
 * @param region code of the region whose sekretariat looks after the account; null for the platform's own people
 * @param language in which pages greet this person
 * @param active false once the account was closed
 * @param version counts changes, for optimistic locking
 */
public record Person(
        String id,
        @Nullable String username,
        String name,
        @Nullable String region,
        Language language,
        boolean active,
        int version) {}
