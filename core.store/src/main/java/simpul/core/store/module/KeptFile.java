package simpul.core.store.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.text.Text;

/** A file as its body keeps it: what is not there is left out. */
record KeptFile(
        String sha256,
        long size,
        String bundle,
        String version,
        String sector,
        Text title,
        String icon,
        Map<String, Integer> records,
        @Nullable String signer,
        List<Text> changes) {
    static KeptFile of(ModuleFile f) {
        return new KeptFile(
                f.sha256(),
                f.size(),
                f.bundle(),
                f.version(),
                f.sector(),
                f.title(),
                f.icon(),
                f.records(),
                f.signer().orElse(null),
                f.changes());
    }

    ModuleFile file() {
        return new ModuleFile(
                sha256, size, bundle, version, sector, title, icon, records, Optional.ofNullable(signer), changes);
    }
}
