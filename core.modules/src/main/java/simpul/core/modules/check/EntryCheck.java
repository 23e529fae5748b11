package simpul.core.modules.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.framework.Constants;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;

/** Files in the jar that would bring code past the check: jars in it, libraries of the machine. */
final class EntryCheck implements JarCheck {
    private static final List<String> ARCHIVES = List.of(".jar", ".zip", ".war", ".ear", ".jmod", ".rar");
    private static final List<String> LIBRARIES = List.of(".so", ".dll", ".dylib", ".jnilib", ".exe");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final List<byte[]> PROGRAMS = List.of(
            new byte[] {0x7f, 'E', 'L', 'F'},
            new byte[] {'M', 'Z', (byte) 0x90, 0},
            new byte[] {(byte) 0xcf, (byte) 0xfa, (byte) 0xed, (byte) 0xfe},
            new byte[] {(byte) 0xce, (byte) 0xfa, (byte) 0xed, (byte) 0xfe});

    @Override
    public void look(ModuleJar jar, Circumstances here, Report report) {
        for (Map.Entry<String, byte[]> file : jar.image().contents().entrySet()) {
            String name = file.getKey().toLowerCase(Locale.ROOT);
            if (ARCHIVES.stream().anyMatch(name::endsWith) || startsWith(file.getValue(), ZIP)) {
                nested(file.getKey(), report);
            } else if (LIBRARIES.stream().anyMatch(name::endsWith)
                    || PROGRAMS.stream().anyMatch(magic -> startsWith(file.getValue(), magic))) {
                isNative(file.getKey(), report);
            }
        }
        jar.manifest()
                .header(Constants.BUNDLE_CLASSPATH)
                .filter(value -> !value.equals("."))
                .ifPresent(value -> nested(Constants.BUNDLE_CLASSPATH + ": " + value, report));
        jar.manifest()
                .header(Constants.BUNDLE_NATIVECODE)
                .ifPresent(value -> isNative(Constants.BUNDLE_NATIVECODE + ": " + value, report));
    }

    private static void nested(String subject, Report report) {
        report.fault(
                "MODULE_NESTED",
                subject,
                Text.of("Di dalam jar ada jar lain.", "There is another jar in the jar."),
                Text.of(
                        "Kelas di dalamnya tidak terlihat oleh tanda tangan dan pemeriksaan.",
                        "Signature and check do not see the classes in it."),
                Text.of(
                        "Minta pembuatnya memasukkan kelas yang diperlukan langsung ke dalam modul.",
                        "Ask its vendor to put the classes that it needs directly into the module."));
    }

    static void isNative(String subject, Report report) {
        report.fault(
                "MODULE_NATIVE",
                subject,
                Text.of("Modul memuat kode mesin.", "The module holds native code."),
                Text.of(
                        "Kode mesin dapat menghentikan seluruh server dan tidak dapat dilepas.",
                        "Native code can stop the whole server and cannot be unloaded."),
                Text.of("Minta pembuatnya menghapusnya.", "Ask its vendor to take it out."));
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
