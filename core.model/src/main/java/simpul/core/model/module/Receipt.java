package simpul.core.model.module;

/**
 * What a switch cost those who were at work: "0 of 1,284 requests failed". Immutable.
 *
 * @param requests that used the sector from the switch to the end of the probation
 * @param failed how many of those met a failing function
 * @param finishedByOld requests that were inside the old version at the switch and that it finished
 */
public record Receipt(long requests, long failed, int finishedByOld) {
    public static final Receipt NONE = new Receipt(0, 0, 0);
}
