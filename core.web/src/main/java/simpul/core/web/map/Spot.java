package simpul.core.web.map;

import org.jspecify.annotations.Nullable;

/**
 * One province with what is known of it.
 *
 * @param province the two-digit code
 * @param words its value, as short as a map allows
 * @param shade from 1 (least) to {@link RegionDrawing#SHADES}; 0 without a value
 * @param tone class in the style sheet of how good it is; null where nothing is said about that
 */
public record Spot(
        String province, String words, int shade, @Nullable String tone) {}
