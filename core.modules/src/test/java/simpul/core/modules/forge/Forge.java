package simpul.core.modules.forge;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Makes the jar of a sector module as a vendor's build would: javac, then bnd.
 *
 * <pre>{@code
 * Path jar = Forge.sector("coba").version("1.1.0").records("lot:2").uses("new Thread(() -> {}).start();").in(folder);
 * }</pre>
 *
 * Each word changes this forge. For one test, one thread.
 */
public final class Forge {
    private final String sector;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> without = new ArrayList<>();
    private String[] records = {};
    private String define = "";
    private String body = "";
    private String release = "17";
    private boolean claims = true;

    private Forge(String sector) {
        this.sector = sector;
        headers.put("Bundle-SymbolicName", "uji." + sector);
        headers.put("Bundle-Version", "1.0.0");
        headers.put("-noextraheaders", "true");
        headers.put("-noimportjava", "true");
        headers.put("-reproducible", "true");
    }

    /** A module with a sector that declares nothing but itself; there is nothing wrong with it. */
    public static Forge sector(String id) {
        return new Forge(id);
    }

    public Forge version(String version) {
        return header("Bundle-Version", version);
    }

    /** A header of the manifest, or an instruction of bnd. */
    public Forge header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Takes a header out again that bnd has made. */
    public Forge without(String header) {
        without.add(header);
        return this;
    }

    /** What it claims: {@code "lot:2"}. */
    public Forge records(String... claimed) {
        records = claimed.clone();
        return this;
    }

    public Forge withoutClaim() {
        claims = false;
        return this;
    }

    /** More words for the definition: {@code ".records(LOT)"}. */
    public Forge defines(String words) {
        define += words;
        return this;
    }

    /** Statements of a method {@code void work() throws Exception} of the sector's class, which nobody calls. */
    public Forge uses(String statements) {
        return member("void work() throws Exception {" + statements + "}");
    }

    /** A member of the sector's class. */
    public Forge member(String member) {
        body += "    " + member + "\n";
        return this;
    }

    /** Another class. */
    public Forge source(String name, String code) {
        sources.put(name, code);
        return this;
    }

    public Forge file(String name, byte[] content) {
        files.put(name, content.clone());
        return this;
    }

    /** The Java that the class files are for. */
    public Forge release(int java) {
        release = String.valueOf(java);
        return this;
    }

    /** Makes the jar in that folder. */
    public Path in(Path folder) {
        try {
            Path work = Files.createTempDirectory(folder, "forge");
            Path classes = compiled(work);
            Path jar = folder.resolve(sector + "-" + headers.get("Bundle-Version") + ".jar");
            pack(classes, jar);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Path compiled(Path work) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(sources);
        all.put("uji." + sector + ".Sektor", sectorClass());
        List<File> given = new ArrayList<>();
        for (Map.Entry<String, String> source : all.entrySet()) {
            Path file = work.resolve("src").resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            given.add(file.toFile());
        }
        Path classes = Files.createDirectories(work.resolve("classes"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none", "-nowarn", "--release", release, "-d", classes.toString(), "-cp", classPath());
            if (!javac.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromFiles(given))
                    .call()) {
                throw new IllegalStateException(said.toString());
            }
        }
        return classes;
    }

    private String sectorClass() {
        String claim = "@SectorClaim(id = \"" + sector + "\", title = \"Uji " + sector + "\", english = \"Trial "
                + sector + "\", records = {" + quoted() + "})\n";
        return "package uji." + sector + ";\n"
                + "import org.osgi.service.component.annotations.Component;\n"
                + "import simpul.core.model.sector.*;\n"
                + "import simpul.core.model.sector.record.*;\n"
                + "import simpul.core.model.text.Text;\n"
                + "import java.util.*;\n"
                + "@Component\n" + (claims ? claim : "")
                + "public final class Sektor implements Sector {\n" + body
                + "    @Override public void define(SectorSpec s) {\n"
                + "        s.id(\"" + sector + "\").title(\"Uji " + sector + "\", \"Trial " + sector + "\")" + define
                + ";\n    }\n}\n";
    }

    private String quoted() {
        return String.join(
                ", ", Arrays.stream(records).map(r -> "\"" + r + "\"").toList());
    }

    private void pack(Path classes, Path jar) throws Exception {
        try (Builder builder = new Builder()) {
            builder.setClasspath(Stream.of(classPath().split(File.pathSeparator))
                    .map(File::new)
                    .filter(File::exists)
                    .filter(Forge::isApi)
                    .toArray(File[]::new));
            builder.setProperty("-includeresource", classes.toString());
            headers.forEach(builder::setProperty);
            Jar built = builder.build();
            if (!builder.getErrors().isEmpty()) {
                throw new IllegalStateException(String.join("\n", builder.getErrors()));
            }
            files.forEach((name, content) -> built.putResource(name, new EmbeddedResource(content, 0L)));
            for (String header : without) {
                built.getManifest().getMainAttributes().remove(new Attributes.Name(header));
            }
            built.write(jar.toFile());
        }
    }

    /** The annotations of components are no packages that a module imports, and bnd knows them by itself. */
    private static boolean isApi(File file) {
        return !file.getName().contains("bndlib");
    }

    private static String classPath() {
        String given = System.getProperty("surefire.test.class.path");
        return given == null ? System.getProperty("java.class.path") : given;
    }
}
