/** {@code /api/v1/sectors} and {@code /api/v1/modules}: sectors, their records, screens, indicators, code lists. */
@NullMarked
package simpul.core.web.api.sector;

import org.jspecify.annotations.NullMarked;
