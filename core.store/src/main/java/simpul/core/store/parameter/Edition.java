package simpul.core.store.parameter;

import java.time.LocalDate;

/** A stored edition of a parameter; the region is empty for the whole platform. */
record Edition(String code, String region, LocalDate since, String value, String basis, boolean confirmed) {}
