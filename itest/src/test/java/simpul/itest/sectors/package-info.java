/** Sectors that prove the SPI: the hardest that the offices asked for, run in the packaged server. */
@NullMarked
package simpul.itest.sectors;

import org.jspecify.annotations.NullMarked;
