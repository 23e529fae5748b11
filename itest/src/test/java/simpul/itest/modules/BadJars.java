package simpul.itest.modules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import simpul.core.model.sector.Sector;
import simpul.itest.sectors.CatchQuotaSector;

/**
 * Spoils a good jar of {@link CatchQuotaSector} in each way that a check looks for. Stateless but for the jar.
 *
 * <pre>{@code
 * Map<String, byte[]> bad = new BadJars(good).all();
 * }</pre>
 */
public final class BadJars {
    private static final byte[] WORDS = "halo".getBytes(StandardCharsets.UTF_8);
    private static final String CLAIM = "Provide-Capability";
    private static final String IMPORTS = "Import-Package";

    private final byte[] good;
    private final Manifest manifest;

    /** @param good of a version that is higher than what runs */
    public BadJars(Path good) {
        try {
            this.good = Files.readAllBytes(good);
            try (JarFile jar = new JarFile(good.toFile())) {
                this.manifest = jar.getManifest();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to upload, by the code of what is wrong with it. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("MODULE_NOT_ZIP", WORDS);
        all.put("MODULE_DAMAGED", Arrays.copyOf(good, good.length / 2));
        all.put("MODULE_TOO_LARGE", with("besar.csv", new byte[8 << 20]));
        all.put("MODULE_ENTRY_ESCAPES", with("../luar.txt", WORDS));
        all.put("MODULE_ENTRY_TWICE", renamed("dua.txt", "satu.txt", true));
        all.put("MODULE_ENTRY_MISMATCH", renamed("dua.txt", "tiga.txt", false));
        all.put("MODULE_NESTED", with("lib/lain.jar", WORDS));
        all.put("MODULE_NATIVE", with("lib/lain.so", WORDS));
        all.put("MODULE_CARRIES_API", with(name(Sector.class), bytes(Sector.class)));
        all.put("MODULE_CLASS_BROKEN", with("simpul/itest/Rusak.class", WORDS));
        all.put("MODULE_JAVA", with(name(CatchQuotaSector.class), newer(bytes(CatchQuotaSector.class))));
        all.put(
                "MODULE_CHANGES",
                with(
                        "OSGI-INF/simpul/changes.properties",
                        "1.id=Hanya satu bahasa\n".getBytes(StandardCharsets.UTF_8)));
        all.put("MODULE_COMPONENT", said("Service-Component", "OSGI-INF/tidak-ada.xml"));
        all.put("MODULE_EXPORTS", said("Export-Package", "simpul.itest.sectors"));
        all.put("MODULE_SINGLETON", said("Bundle-SymbolicName", header("Bundle-SymbolicName") + ";singleton:=true"));
        all.put("MODULE_DYNAMIC_IMPORT", said("DynamicImport-Package", "*"));
        all.put("MODULE_FRAGMENT", said("Fragment-Host", "simpul.core.model"));
        all.put("MODULE_MULTI_RELEASE", said("Multi-Release", "true"));
        all.put("MODULE_MANIFEST", said("Bundle-Version", "satu"));
        all.put("MODULE_NOT_SECTOR", said(CLAIM, "osgi.service;objectClass=\"simpul.core.model.sector.Sector\""));
        all.put("MODULE_CLAIM", said(CLAIM, "simpul.sector;id=lain;title=Lain;english=\"\""));
        all.put("MODULE_IMPORT_FOREIGN", said(IMPORTS, header(IMPORTS) + ",org.slf4j;version=\"[2,3)\""));
        all.put("MODULE_IMPORT_ABSENT", said(IMPORTS, header(IMPORTS) + ",simpul.core.model.sector.besok"));
        all.put("MODULE_API_RANGE", said(IMPORTS, header(IMPORTS).replace("[0.1,1)", "[7,8)")));
        all.put("MODULE_IMPORT_LACKING", said(IMPORTS, "simpul.core.model.text;version=\"[0.1,1)\""));
        all.put("MODULE_RESOLVE", said("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=lain)\""));
        all.put("MODULE_NOT_HIGHER", said("Bundle-Version", "0.9.0"));
        all.put("MODULE_OWNED", said("Bundle-SymbolicName", "simpul.itest.lain"));
        all.put("MODULE_TYPE_GONE", said(CLAIM, header(CLAIM).replace("tangkapan:1", "lain:1")));
        all.put(
                "MODULE_IMPORT_VERSION",
                said(
                        IMPORTS,
                        header(IMPORTS)
                                        .replaceFirst("simpul\\.core\\.model\\.text;version=\"[^\"]*\"", "")
                                        .replaceFirst("^,|,$", "")
                                        .replace(",,", ",")
                                + ",simpul.core.model.text;version=\"[3,4)\""));
        all.put("MODULE_CLAIM_DIFFERS", said(CLAIM, header(CLAIM).replace("tangkapan:1", "tangkapan:2")));
        return all;
    }

    private String header(String name) {
        return manifest.getMainAttributes().getValue(name);
    }

    private byte[] said(String header, String value) {
        Manifest other = new Manifest(manifest);
        other.getMainAttributes().put(new Attributes.Name(header), value);
        return rewritten(other, Map.of());
    }

    private byte[] with(String name, byte[] content) {
        return rewritten(manifest, Map.of(name, content));
    }

    /** Two names of the same length as the last ones of the file; one is put over the other where it is listed, and before its data. */
    private byte[] renamed(String name, String to, boolean twice) {
        String longer = "x".repeat(to.length() - name.length()) + name;
        Map<String, byte[]> two = new LinkedHashMap<>();
        if (twice) {
            two.put(to, WORDS);
        }
        two.put(longer, WORDS);
        byte[] jar = rewritten(manifest, two);
        byte[] was = longer.getBytes(StandardCharsets.UTF_8);
        byte[] now = to.getBytes(StandardCharsets.UTF_8);
        int left = twice ? 2 : 1;
        for (int at = 0; at + was.length <= jar.length && left > 0; at++) {
            if (Arrays.equals(jar, at, at + was.length, was, 0, was.length)) {
                System.arraycopy(now, 0, jar, at, now.length);
                left--;
            }
        }
        return jar;
    }

    private byte[] rewritten(Manifest said, Map<String, byte[]> more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JarInputStream from = new JarInputStream(new ByteArrayInputStream(good));
                JarOutputStream to = new JarOutputStream(out, said)) {
            for (JarEntry entry = from.getNextJarEntry(); entry != null; entry = from.getNextJarEntry()) {
                if (!entry.isDirectory() && !more.containsKey(entry.getName())) {
                    to.putNextEntry(new JarEntry(entry.getName()));
                    from.transferTo(to);
                    to.closeEntry();
                }
            }
            for (Map.Entry<String, byte[]> file : more.entrySet()) {
                to.putNextEntry(new JarEntry(file.getKey()));
                to.write(file.getValue());
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String name(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream("/" + name(type)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for a Java that nobody has yet. */
    private static byte[] newer(byte[] type) {
        byte[] copy = type.clone();
        copy[7] = (byte) 200;
        return copy;
    }
}
