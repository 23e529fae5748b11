/** {@code /api/v1/modules} as far as it changes something, and {@code /api/v1/deployments}: modules put in and out of use. */
@NullMarked
package simpul.core.web.api.module;

import org.jspecify.annotations.NullMarked;
