package simpul.core.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Renders the precompiled templates. Thread-safe. */
final class Templates {
    /** Where the build puts the compiled templates. */
    private static final String PACKAGE = "simpul.core.web.pages";

    private final TemplateEngine engine;

    Templates() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = Templates.class.getClassLoader();
        // The engine looks for the templates' static text with the thread's class loader, which in a framework is any.
        thread.setContextClassLoader(own);
        try {
            engine = TemplateEngine.createPrecompiled(null, ContentType.Html, own, PACKAGE);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** @param template path without {@code .jte}, e.g. {@code kerjasama/list} */
    byte[] render(String template, Map<String, Object> model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", model, output);
        ByteArrayOutputStream out = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
