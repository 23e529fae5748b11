/** The packaged product on PostgreSQL. */
@NullMarked
package simpul.itest.postgres;

import org.jspecify.annotations.NullMarked;
