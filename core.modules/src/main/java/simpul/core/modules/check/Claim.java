package simpul.core.modules.check;

import java.util.Map;
import simpul.core.model.text.Text;

/**
 * What a module claims in its manifest.
 *
 * @param records record types with the schema that it writes
 */
record Claim(String sector, Text title, String icon, Map<String, Integer> records) {}
