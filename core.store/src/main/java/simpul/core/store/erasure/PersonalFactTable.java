package simpul.core.store.erasure;

import simpul.core.model.access.Reach;
import simpul.core.model.audit.PersonalFacts;
import simpul.core.store.tx.TxContext;

/** The texts beside the audit chains. */
final class PersonalFactTable implements PersonalFacts {
    private static final String PLATFORM = "platform";
    private final TxContext tx;

    PersonalFactTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public int erase(String subjectType, String subjectId) {
        boolean everywhere = tx.scope().reach() == Reach.SYSTEM;
        return tx.sql()
                .createUpdate("update audit_personal set salt = null, fact = null"
                        + " where fact is not null and (chain, sequence) in"
                        + " (select chain, sequence from audit_entry where subject_type = :type and subject_id = :id"
                        + (everywhere ? ")" : " and chain = :chain)"))
                .bind("type", subjectType)
                .bind("id", subjectId)
                .bind("chain", tx.scope().region().orElse(PLATFORM))
                .execute();
    }
}
