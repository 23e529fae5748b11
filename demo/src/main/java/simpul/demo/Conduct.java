package simpul.demo;

/** How a side deals with a round. */
enum Conduct {
    /** Sent in time, accepted, closed. */
    CLOSED,
    /** The same, with the word that the cooperation stops. */
    STOPPED,
    /** Sent and accepted. */
    ACCEPTED,
    /** Sent, and still with the sekretariat. */
    SENT,
    /** Sent and given back with a note. */
    RETURNED,
    /** Begun and kept, not sent. */
    BEGUN,
    /** Sent with the honest word that nothing was done. */
    NOTHING_DONE,
    /** Never touched. */
    FORGOTTEN
}
