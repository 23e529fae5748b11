package simpul.core.modules.run;

import simpul.core.model.result.Diagnosis;

/**
 * A version that is tried: nobody uses it yet, so nothing is charged to it, but a thread of it that does not end uses the
 * processor like any other. Thread-safe.
 *
 * @param subject what diagnoses call it
 */
record Newcomer(String subject, Runaways runaways) implements SectorThreads.Account {
    static Newcomer of(Candidate candidate) {
        return new Newcomer(candidate.subject(), new Runaways(candidate.bundle(), candidate.version()));
    }

    /** Its own is known only once it has answered. */
    @Override
    public ClassLoader loader() {
        return Newcomer.class.getClassLoader();
    }

    @Override
    public void abandoned() {
        runaways.more();
    }

    @Override
    public void returned() {
        runaways.fewer();
    }

    @Override
    public void charge(Diagnosis diagnosis) {
        // Whoever tries it refuses it with the same words.
    }
}
