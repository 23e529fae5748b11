package simpul.core.modules.check;

import aQute.bnd.header.Attrs;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;

/** Reads what the manifest claims, or says why it claims nothing. Stateless. */
final class ClaimReader {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern RECORD = Pattern.compile("([a-z][a-z0-9_]{0,39}):([1-9][0-9]{0,3})");

    private ClaimReader() {}

    static Optional<Claim> read(JarManifest manifest, Report report) {
        List<Attrs> claims = manifest.clauses(Constants.PROVIDE_CAPABILITY).entrySet().stream()
                .filter(clause -> JarManifest.name(clause.getKey()).equals(SectorClaim.NAMESPACE))
                .map(Map.Entry::getValue)
                .toList();
        if (claims.isEmpty()) {
            report.fault(
                    "MODULE_NOT_SECTOR",
                    manifest.symbolicName(),
                    Text.of("Jar ini bukan modul sektor.", "This jar is not a sector module."),
                    Text.of(
                            "Manifesnya tidak menyebut sektor apa yang dimuatnya.",
                            "Its manifest does not say which sector it holds."),
                    Text.of(
                            "Pilih berkas modul yang benar; pembuat modul memberi tanda @SectorClaim pada kelas sektornya.",
                            "Choose the right file; the vendor of a module marks the class of its sector with @SectorClaim."));
            return Optional.empty();
        }
        Attrs claim = claims.get(0);
        Map<String, Integer> records = new TreeMap<>();
        boolean sound = claims.size() == 1
                && CODE.matcher(word(claim, "id")).matches()
                && !word(claim, "title").isBlank()
                && !word(claim, "english").isBlank();
        for (String record : words(claim, "records")) {
            var found = RECORD.matcher(record);
            sound &= found.matches() && records.put(found.group(1), Integer.valueOf(found.group(2))) == null;
        }
        if (!sound) {
            report.fault(
                    "MODULE_CLAIM",
                    manifest.symbolicName(),
                    Text.of(
                            "Keterangan sektor di manifes tidak dapat dipakai.",
                            "What the manifest says of its sector is of no use."),
                    Text.of(
                            "Harus ada tepat satu, dengan kode, judul dalam dua bahasa, dan jenis catatan seperti lot:2.",
                            "There must be exactly one, with a code, a title in both languages, and record types such as"
                                    + " lot:2."),
                    Text.of("Minta pembuatnya memperbaiki @SectorClaim.", "Ask its vendor to correct @SectorClaim."));
            return Optional.empty();
        }
        String icon = word(claim, "icon");
        return Optional.of(new Claim(
                word(claim, "id"),
                Text.of(word(claim, "title"), word(claim, "english")),
                icon.isBlank() ? "puzzle" : icon,
                records));
    }

    private static String word(Attrs claim, String name) {
        String value = claim.get(name);
        return value == null ? "" : value;
    }

    private static List<String> words(Attrs claim, String name) {
        @Nullable Object value = claim.getTyped(name);
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).filter(w -> !w.isBlank()).toList();
        }
        return value == null || value.toString().isBlank() ? List.of() : List.of(value.toString());
    }
}
