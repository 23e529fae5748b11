/** What a sector author tests with, and the contract that every sector keeps. */
@NullMarked
package simpul.testkit;

import org.jspecify.annotations.NullMarked;
