/** {@code /admin/modul}: sector modules for who looks after the platform, in words for people who write no programs. */
@NullMarked
package simpul.core.web.page.module;

import org.jspecify.annotations.NullMarked;
