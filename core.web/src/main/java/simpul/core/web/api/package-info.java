/** What every API resource stands on: declared operations, strict input, problems, versions, cursors, idempotency, the OpenAPI document. */
@NullMarked
package simpul.core.web.api;

import org.jspecify.annotations.NullMarked;
