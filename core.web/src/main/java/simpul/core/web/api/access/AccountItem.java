package simpul.core.web.api.access;

import org.jspecify.annotations.Nullable;
import simpul.core.model.account.NewAccount;
import simpul.core.model.account.Person;

/** A person with the account. */
record AccountItem(
        String id,
        @Nullable String username,
        String name,
        @Nullable String region,
        boolean active,
        @Nullable LinkItem link,
        int version) {
    static AccountItem of(Person p) {
        return new AccountItem(p.id(), p.username(), p.name(), p.region(), p.active(), null, p.version());
    }

    static AccountItem of(NewAccount made) {
        Person p = made.person();
        return new AccountItem(
                p.id(), p.username(), p.name(), p.region(), p.active(), LinkItem.of(made.link()), p.version());
    }
}
