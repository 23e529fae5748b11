/** Documents of cases: drafting PKS, their text, numbers and commitments, signatures, stages f-j, their end. */
@NullMarked
package simpul.core.registry.documents;

import org.jspecify.annotations.NullMarked;
