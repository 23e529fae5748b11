package simpul.core.web.page.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;

/** Where each finding can be mended. Pure. */
final class Remedies {
    private static final Set<String> TEXT = Set.of("title", "urusan", "object", "summary", "sectors", "grounds");
    private static final Set<String> WORDING = Set.of("clauses", "term", "text");

    private Remedies() {}

    /**
     * The findings as points that lead to where they are mended.
     *
     * @param at address of the case or document that they are about
     * @param base address of the case's base document; null where there is none, or the findings are about a document
     */
    static List<Notice.Point> points(Messages t, List<Finding> findings, String at, @Nullable String base) {
        return findings.stream()
                .map(f -> new Notice.Point(t.of(f.message()), f.basis(), href(f.field(), at, base)))
                .toList();
    }

    private static String href(String field, String at, @Nullable String base) {
        String first = field.replaceFirst("[.\\[].*$", "");
        if (field.startsWith("parties.")) {
            String inner = field.substring("parties.".length());
            int dot = inner.lastIndexOf('.');
            String key = dot < 0 ? inner : inner.substring(0, dot);
            return base == null && field.endsWith(".number") ? at + "/nomor" : at + "/pihak/" + Address.segment(key);
        }
        if (field.startsWith("documents.")) {
            String kind = field.substring("documents.".length());
            return Address.of(at + "/dokumen")
                    .with("jenis", kind.contains(".") ? "" : kind.toUpperCase(Locale.ROOT))
                    .toString();
        }
        if (field.startsWith("dprd.")) {
            return at + "/dprd/" + Address.segment(field.substring("dprd.".length()));
        }
        if (TEXT.contains(first)) {
            return at + "/ubah";
        }
        if (WORDING.contains(first)) {
            return (base == null ? at : base) + "/ubah";
        }
        if (first.equals("slots")) {
            return (base == null ? at : base) + "#tanda-tangan";
        }
        return first.equals("commitments") ? at + "/komitmen" : first.equals("parties") ? at + "/pihak" : "";
    }
}
