@NullMarked
package simpul.core.model.evaluation;

import org.jspecify.annotations.NullMarked;
