package simpul.core.records.define;

/** Something that a view names and the sector does not have. */
record ViewFault(String code, String id, String en) {}
