package simpul.core.model.module;

/**
 * What one version of a sector has cost since it started. Immutable.
 *
 * @param live whether new requests use it
 * @param requests of people that asked a function of it, and runs of its jobs; each once, however often it asked
 * @param failed requests in which a function failed or ran out of time
 * @param millis for which those requests held it, together
 * @param renders pages that were drawn from what it answered
 * @param renderMillis for which the platform drew those, what they ask of the store included, together
 * @param leases requests inside it now
 * @param abandoned threads that did not end after their time was over
 */
public record ModuleCost(
        String sector,
        String version,
        boolean live,
        long requests,
        long failed,
        long millis,
        long renders,
        long renderMillis,
        int leases,
        int abandoned) {
    /** The same version together with another installation of it. */
    public ModuleCost plus(ModuleCost other) {
        return new ModuleCost(
                sector,
                version,
                live || other.live,
                requests + other.requests,
                failed + other.failed,
                millis + other.millis,
                renders + other.renders,
                renderMillis + other.renderMillis,
                leases + other.leases,
                abandoned + other.abandoned);
    }
}
