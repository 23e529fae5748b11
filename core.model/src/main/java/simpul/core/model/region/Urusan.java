package simpul.core.model.region;

import simpul.core.model.text.Text;

/**
 * A government affair (urusan pemerintahan) that an agency handles and an agreement is about.
 *
 * @param code stable, e.g. {@code kelautan-perikanan}
 * @param basis article that names it
 */
public record Urusan(String code, UrusanGroup group, Text name, String basis) {}
