package simpul.bench;

/** Something that is measured or tried, and what came of it. */
interface Benchmark {
    /** Does the work; says on standard error how far it is. */
    Outcome run() throws Exception;

    /**
     * @param section what {@code docs/benchmarks.md} keeps
     * @param well whether all is as it must be
     */
    record Outcome(String section, boolean well) {}
}
