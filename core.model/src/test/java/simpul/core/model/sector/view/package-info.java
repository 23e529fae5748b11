@NullMarked
package simpul.core.model.sector.view;

import org.jspecify.annotations.NullMarked;
