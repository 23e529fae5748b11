package simpul.core.model.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.text.Text;

/**
 * What a jar says of itself, read without loading a class of it. Immutable.
 *
 * @param sha256 of the whole file, in lower-case hexadecimal digits; the file is known by it from here on
 * @param size in bytes
 * @param bundle symbolic name
 * @param version of the bundle, three numbers and perhaps a qualifier
 * @param sector the identifier that it claims ({@code @SectorClaim})
 * @param icon name of an icon of the platform's set
 * @param records record types that it claims, each with the schema that it writes
 * @param signer the vendor who signed every entry, as the trust store names him; {@code simpul} for what came with the
 *     distribution, empty where nobody did or nobody who is known
 * @param changes what changed for officers, one to five lines, or none
 */
public record ModuleFile(
        String sha256,
        long size,
        String bundle,
        String version,
        String sector,
        Text title,
        String icon,
        Map<String, Integer> records,
        Optional<String> signer,
        List<Text> changes) {
    public ModuleFile {
        records = Map.copyOf(records);
        changes = List.copyOf(changes);
    }
}
