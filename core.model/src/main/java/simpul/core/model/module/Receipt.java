package simpul.core.model.module;

/**
 * What a switch cost those who were at work: "0 of 1,284 requests failed". Immutable.
 *
 * @param requests that used the sector from the switch to the end of the probation
 * @param failed how many of those met a failing function
 * @param finishedByOld requests that were inside the old version at the switch and that it finished
 * @param cutOff requests that were inside the old version for so long that it went without waiting for their end
 */
public record Receipt(long requests, long failed, int finishedByOld, int cutOff) {
    public static final Receipt NONE = new Receipt(0, 0, 0, 0);

    /** The same where the old version has gone and these of those inside it did not end. */
    public Receipt without(int cut) {
        return new Receipt(requests, failed, Math.max(0, finishedByOld - cut), cut);
    }
}
