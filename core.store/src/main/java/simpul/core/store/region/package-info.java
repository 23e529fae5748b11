/** Regions, agencies, partners and government affairs. */
@NullMarked
package simpul.core.store.region;

import org.jspecify.annotations.NullMarked;
