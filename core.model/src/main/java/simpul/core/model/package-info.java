/** The language everyone shares: values, ports and the sector SPI. No services. */
@NullMarked
package simpul.core.model;

import org.jspecify.annotations.NullMarked;
