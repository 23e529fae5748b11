@NullMarked
package simpul.core.model.sector.question;

import org.jspecify.annotations.NullMarked;
