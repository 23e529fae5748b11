package simpul.core.web.page.sector;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.web.api.sector.Trees;
import simpul.core.web.json.Limit;

/**
 * A record's form.
 *
 * @param berkas what names the files that stand in it, see {@link Uploads}
 * @param lepas which of them are to be taken away
 * @param layar path of the screen in which the form stood; null for the record's own page
 * @param bentuk the schema of the type for which the form was made; null where it does not say
 * @param override the word of the head of the agency, on which an undecided rule does not refuse
 */
record RecordForm(
        @Nullable JsonNode isi,
        @Nullable JsonNode berkas,
        @Nullable JsonNode lepas,
        @Nullable Integer versi,
        @Nullable @Limit(max = 40) String layar,
        @Nullable @Limit(max = 1000) String override,
        @Nullable Integer bentuk) {
    /** What was filled in, rows of parts as lists. */
    Map<String, Object> values() {
        return isi != null && isi.isObject() ? Trees.values(isi) : Map.of();
    }
}
