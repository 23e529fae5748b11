/** {@code /s/{sector}} and {@code /admin/modul}: the generic pages of every sector, and the modules behind them. */
@NullMarked
package simpul.core.web.page.sector;

import org.jspecify.annotations.NullMarked;
