package simpul.bench.swap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A module for servers that know servlets only, which does for the load what fisheries do in Simpul. Stateless.
 *
 * @param servlet the package of the servlet API that the server has, {@code javax.servlet} or {@code jakarta.servlet}
 * @param api jars to compile with: the servlet API and the framework's
 */
record ServletJar(String servlet, List<Path> api) {
    static final String NAME = "app";
    static final String MARKER = "app.App";

    private static final String ACTIVATOR = """
            package app;
            import java.util.Hashtable;
            import org.osgi.framework.BundleActivator;
            import org.osgi.framework.BundleContext;
            public final class Activator implements BundleActivator {
                @Override public void start(BundleContext context) {
                    Hashtable<String, Object> properties = new Hashtable<>();
                    properties.put("osgi.http.whiteboard.servlet.pattern", "/app/*");
                    context.registerService("@SERVLET@.Servlet", new App(), properties);
                }
                @Override public void stop(BundleContext context) {}
            }
            """;
    private static final String APP = """
            package app;
            import java.io.IOException;
            import java.io.Writer;
            import @SERVLET@.http.HttpServlet;
            import @SERVLET@.http.HttpServletRequest;
            import @SERVLET@.http.HttpServletResponse;
            public final class App extends HttpServlet {
                static final String VERSION = "@VERSION@";
                @Override protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
                    String path = String.valueOf(asked.getPathInfo());
                    answer.setContentType("text/plain");
                    answer.setCharacterEncoding("UTF-8");
                    Writer out = answer.getWriter();
                    if (path.equals("/layar")) {
                        for (int i = 0; i < 200; i++) {
                            out.write("<td>" + Integer.toHexString(i * 7919) + "</td>");
                        }
                        out.write(VERSION);
                    } else if (path.equals("/lambat")) {
                        try {
                            Thread.sleep(300);
                        } catch (InterruptedException e) {
                            throw new IOException(e);
                        }
                        out.write(Late.text());
                    } else if (path.equals("/tabel")) {
                        for (int i = 1; i <= @ROWS@; i++) {
                            out.write("BARIS-" + i + ";2019-01-01;Maluku;Cakalang;950,00;0,00;40000001,00\\r\\n");
                        }
                    } else {
                        out.write(VERSION);
                    }
                }
                @Override protected void doPost(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
                    asked.getInputStream().readAllBytes();
                    answer.setStatus(201);
                    answer.getWriter().write(VERSION);
                }
            }
            """;
    private static final String LATE = """
            package app;
            import java.io.IOException;
            import java.io.InputStream;
            import java.nio.charset.StandardCharsets;
            final class Late {
                static String text() throws IOException {
                    try (InputStream in = Late.class.getResourceAsStream("late.txt")) {
                        return new String(in.readAllBytes(), StandardCharsets.UTF_8) + " @VERSION@";
                    }
                }
            }
            """;

    Path of(String version, Path folder) {
        Map<String, byte[]> classes = Compiled.classes(
                Map.of(
                        "app.Activator",
                        filled(ACTIVATOR, version),
                        MARKER,
                        filled(APP, version),
                        "app.Late",
                        filled(LATE, version)),
                api);
        Path made = folder.resolve(NAME + "-" + version + ".jar");
        try (OutputStream out = Files.newOutputStream(made);
                JarOutputStream jar = new JarOutputStream(out, manifest(version))) {
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                FisheryJar.put(jar, entry.getKey(), entry.getValue());
            }
            FisheryJar.put(
                    jar, "app/late.txt", ("berkas " + FisheryJar.words(version)).getBytes(StandardCharsets.UTF_8));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String filled(String source, String version) {
        return source.replace("@SERVLET@", servlet)
                .replace("@ROWS@", String.valueOf(Rates.ROWS))
                .replace("@VERSION@", FisheryJar.words(version));
    }

    private Manifest manifest(String version) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", NAME);
        main.putValue("Bundle-Version", version);
        main.putValue("Bundle-Activator", "app.Activator");
        main.putValue("Import-Package", "org.osgi.framework," + servlet + "," + servlet + ".http");
        return manifest;
    }
}
