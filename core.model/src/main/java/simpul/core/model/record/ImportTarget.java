package simpul.core.model.record;

import simpul.core.model.text.Text;

/**
 * What a column of a file can be taken as.
 *
 * @param key code of the field; of a field in the row of one code {@code part.CODE.field}
 * @param required whether a file without it cannot be taken in
 */
public record ImportTarget(String key, Text label, boolean required) {}
