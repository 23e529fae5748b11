package simpul.core.store.access;

import java.util.List;
import simpul.core.model.account.DelayStore;
import simpul.core.model.account.KeptFormStore;
import simpul.core.model.account.LinkStore;
import simpul.core.model.account.PasswordStore;
import simpul.core.model.account.PersonStore;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.SessionStore;
import simpul.core.model.account.TokenStore;
import simpul.core.store.tx.PortFactory;

/** The ports of this package. */
public final class AccessPorts {
    public static final List<PortFactory<?>> ALL = List.of(
            PortFactory.of(PersonStore.class, PersonTable::new),
            PortFactory.of(PostStore.class, PostTable::new),
            PortFactory.of(PasswordStore.class, PasswordTable::new),
            PortFactory.of(SessionStore.class, SessionTable::new),
            PortFactory.of(TokenStore.class, TokenTable::new),
            PortFactory.of(LinkStore.class, LinkTable::new),
            PortFactory.of(DelayStore.class, DelayTable::new),
            PortFactory.of(KeptFormStore.class, KeptFormTable::new));

    private AccessPorts() {}
}
