package simpul.core.web.api.module;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.text.Text;

/** What a jar says of itself; its record types in the order of their codes, so that one state reads the same each time. */
record ModuleFileWire(
        String sha256,
        long size,
        String bundle,
        String version,
        String sector,
        Text title,
        Map<String, Integer> records,
        @Nullable String signer,
        List<Text> changes) {
    static ModuleFileWire of(ModuleFile f) {
        return new ModuleFileWire(
                f.sha256(),
                f.size(),
                f.bundle(),
                f.version(),
                f.sector(),
                f.title(),
                new TreeMap<>(f.records()),
                f.signer().orElse(null),
                f.changes());
    }
}
