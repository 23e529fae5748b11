/** What changed for officers with a new version of a sector, told to each of them once. */
@NullMarked
package simpul.core.modules.news;

import org.jspecify.annotations.NullMarked;
