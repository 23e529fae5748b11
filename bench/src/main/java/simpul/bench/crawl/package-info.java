/** Walks a running server: drives every operation of its OpenAPI document, and looks for what a caller must not see. */
@NullMarked
package simpul.bench.crawl;

import org.jspecify.annotations.NullMarked;
