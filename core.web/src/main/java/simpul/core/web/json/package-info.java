/** Records of the wire: one description of a record gives its JSON schema, strict reading and writing. No reflection by a shared mapper. */
@NullMarked
package simpul.core.web.json;

import org.jspecify.annotations.NullMarked;
