package simpul.core.store.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.region.Urusan;
import simpul.core.model.region.UrusanCatalogue;
import simpul.core.model.region.UrusanGroup;
import simpul.core.model.text.Text;

/** The catalogue that comes with the bundle. Immutable. */
public final class UrusanTable implements UrusanCatalogue {
    private final Map<String, Urusan> byCode = new LinkedHashMap<>();

    public UrusanTable() {
        for (List<String> row : CsvResource.rows("urusan.csv")) {
            Urusan urusan = new Urusan(
                    row.get(0), UrusanGroup.valueOf(row.get(1)), Text.of(row.get(2), row.get(3)), row.get(4));
            byCode.put(urusan.code(), urusan);
        }
    }

    @Override
    public List<Urusan> all() {
        return List.copyOf(byCode.values());
    }

    @Override
    public Optional<Urusan> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
