package simpul.core.web.page.sector;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import simpul.core.web.json.Limit;

/**
 * A record's form that stands in a screen.
 *
 * @param bagian where in the screen it stands
 * @param jenis the type of the record
 * @param catatan its identifier; null for a new one
 * @param bentuk the schema of the type for which the form was made; null where it does not say
 */
record ScreenForm(
        @Nullable JsonNode isi,
        @Nullable JsonNode berkas,
        @Nullable JsonNode lepas,
        @Nullable Integer versi,
        @Nullable @Limit(max = 1000) String override,
        @Limit(max = 100) String bagian,
        @Limit(max = 40) String jenis,
        @Nullable @Limit(max = 40) String catatan,
        @Nullable Integer bentuk) {
    static final String PLACE = "bagian";
    static final String TYPE = "jenis";
    static final String RECORD = "catatan";

    RecordForm record() {
        return new RecordForm(isi, berkas, lepas, versi, null, override, bentuk);
    }
}
