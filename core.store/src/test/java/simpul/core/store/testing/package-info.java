/** What tests of every room stand on: a real store in a temporary directory, without a framework. */
@NullMarked
package simpul.core.store.testing;

import org.jspecify.annotations.NullMarked;
