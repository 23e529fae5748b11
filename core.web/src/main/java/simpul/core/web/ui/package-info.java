/** What pages are made of: the shell, parts and their words, as values that the templates render. */
@NullMarked
package simpul.core.web.ui;

import org.jspecify.annotations.NullMarked;
