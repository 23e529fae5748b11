package simpul.core.modules.run;

import java.util.LinkedHashMap;
import java.util.Map;
import simpul.core.model.text.Text;

/** Functions of sectors as callers name them, {@code screen neraca}, for people. Stateless. */
final class Called {
    private static final Map<String, String> KINDS = kinds();

    private Called() {}

    static Text of(String function) {
        return KINDS.entrySet().stream()
                .filter(kind -> function.startsWith(kind.getKey() + " "))
                .findFirst()
                .map(kind -> Text.of(
                        kind.getValue() + function.substring(kind.getKey().length()), function))
                .orElse(function.equals("define") ? Text.of("definisi", "definition") : Text.same(function));
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("screen", "layar");
        kinds.put("indicator", "indikator");
        kinds.put("record type", "jenis catatan");
        kinds.put("rule", "aturan");
        kinds.put("agreement rule", "aturan perjanjian");
        kinds.put("derivation", "nilai turunan");
        kinds.put("job", "pekerjaan terjadwal");
        kinds.put("action", "tindakan");
        kinds.put("reminder", "pengingat");
        return kinds;
    }
}
