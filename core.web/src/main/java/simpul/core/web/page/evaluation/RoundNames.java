package simpul.core.web.page.evaluation;

/**
 * The names that a round is told with.
 *
 * @param region {@code Jawa Timur}
 * @param government as a letterhead names it: {@code Provinsi Jawa Timur}
 * @param office every agency that carries it out, or the sekretariat
 * @param charge the agency in charge, or the sekretariat
 * @param partners the other regions, or empty
 */
record RoundNames(String region, String government, String office, String charge, String partners) {}
