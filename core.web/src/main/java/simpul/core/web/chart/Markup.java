package simpul.core.web.chart;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.Locale;

/**
 * Writes SVG and HTML piece by piece. Text is escaped where it enters; names of tags and attributes come from this
 * project only. One writer belongs to one drawing: not for several threads.
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder(1024);

    /** Opens a tag; attributes follow in pairs of name and value. */
    public Markup open(String tag, Object... attributes) {
        tag(tag, attributes).out.append('>');
        return this;
    }

    /** Writes a tag without content; attributes follow in pairs of name and value. */
    public Markup leaf(String tag, Object... attributes) {
        tag(tag, attributes).out.append("/>");
        return this;
    }

    public Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    public Markup text(String words) {
        escape(words);
        return this;
    }

    /** Another drawing, which has escaped its own texts. */
    public Markup raw(Content drawing) {
        StringOutput drawn = new StringOutput();
        drawing.writeTo(drawn);
        out.append(drawn);
        return this;
    }

    /** One whole element around a text. */
    public Markup element(String tag, String words, Object... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private Markup tag(String tag, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(value(attributes[i + 1]));
            out.append('"');
        }
        return this;
    }

    /** One decimal is a tenth of a pixel: finer only makes the page longer. */
    private static String value(Object raw) {
        if (raw instanceof Double d) {
            String fixed = String.format(Locale.ROOT, "%.1f", d);
            return fixed.endsWith(".0") ? fixed.substring(0, fixed.length() - 2) : fixed;
        }
        return String.valueOf(raw);
    }

    private void escape(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&#34;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
