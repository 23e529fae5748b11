package simpul.core.store.records;

/** Who the parties of agreements are with which records are shared: those of one that is shared between them and signed. Stateless. */
final class Partners {
    /** Parties {@code a} of agreements {@code g}. */
    static final String FROM = " from agreement_party a join agreement g on g.id = a.agreement and g.executing = 1"
            + " and g.shared = 1 and g.signed_on is not null and g.stage >= 7";

    private Partners() {}

    /** That a row {@code s} of shares is about a region, directly or as a party. */
    static Statement meant(Statement sql, String region) {
        return sql.add("(s.region = ")
                .value(region)
                .add(" or exists (select 1" + FROM + " where '@' || a.agreement = s.region and a.party = ")
                .value(region)
                .add("))");
    }
}
