/** The gallery: a sector of the demonstration that shows every part of a screen, made from stored records. */
@NullMarked
package simpul.plugin.galeri;

import org.jspecify.annotations.NullMarked;
