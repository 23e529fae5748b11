package simpul.core.model.audit;

/**
 * Port: takes facts about a person out of the audit trail. The chain covers only their salted digests, so it stays whole.
 *
 * <p>Whoever erases writes an audit entry that says so, without the facts.
 */
public interface PersonalFacts {
    /** Erases the personal facts of every entry about the subject in the chain that the scope acts in; answers how many. */
    int erase(String subjectType, String subjectId);
}
