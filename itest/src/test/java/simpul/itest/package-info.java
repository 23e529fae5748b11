/** Tests of the whole: its structure, inside a real framework, over real HTTP, in a real browser. */
@NullMarked
package simpul.itest;

import org.jspecify.annotations.NullMarked;
