package simpul.launcher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The entries of one {@code .cfg} file with the lines they stand on, and the lines that are none.
 *
 * @param entries in the order of the file
 * @param refusals malformed lines and doubled keys
 */
record ConfigurationFile(List<Entry> entries, List<Refusal> refusals) {
    static final String CODE = "SIMPUL-START-CONFIG";

    /**
     * One setting.
     *
     * @param line the first line of it, counted from 1
     */
    record Entry(int line, String key, String value) {}

    static ConfigurationFile parse(String file, List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            StringBuilder logical = new StringBuilder(lines.get(i).strip());
            if (logical.isEmpty() || logical.charAt(0) == '#' || logical.charAt(0) == '!') {
                continue;
            }
            while (logical.charAt(logical.length() - 1) == '\\' && i + 1 < lines.size()) {
                logical.setLength(logical.length() - 1);
                logical.append(lines.get(++i).strip());
            }
            int separator = logical.indexOf("=");
            String key = separator < 1 ? "" : logical.substring(0, separator).strip();
            if (key.isEmpty() || key.contains(" ")) {
                refusals.add(at(file, first, "baris ini bukan \"kunci = nilai\"", "this line is not \"key = value\""));
            } else if (!keys.add(key)) {
                refusals.add(at(file, first, key + " ditulis dua kali", key + " is written twice"));
            } else {
                entries.add(new Entry(
                        first + 1, key, logical.substring(separator + 1).strip()));
            }
        }
        return new ConfigurationFile(List.copyOf(entries), List.copyOf(refusals));
    }

    static Refusal at(String file, int index, String indonesian, String english) {
        String place = file + ":" + (index + 1) + ": ";
        return new Refusal(CODE, place + indonesian + "; perbaiki baris itu", place + english + "; mend that line");
    }
}
