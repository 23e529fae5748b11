package simpul.core.web.page.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
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
     * Where something is mended, and what one has to be allowed for it.
     *
     * @param turn whether the parties do it by turns
     * @param party who alone, or who speaks for it, mends this; empty when any party can
     */
    private record Place(Action action, boolean turn, String party, String href) {}

    /** What the reader may do. */
    interface Allowed {
        /**
         * @param turn whether the parties do it by turns
         * @param party whose it is; empty when it is nobody's own
         */
        boolean may(Action action, boolean turn, String party);
    }

    /**
     * What is in the way of a case, as points that lead to where the reader can mend it.
     *
     * @param base address of the case's base document; null where there is none yet
     * @param may what the reader may do; a point that he cannot mend leads nowhere
     */
    static List<Notice.Point> ofCase(
            Messages t, List<Finding> findings, String at, @Nullable String base, Allowed may) {
        return points(t, findings, may, field -> {
            String key = party(field);
            if (base != null && field.endsWith(".number")) {
                return place(Action.CASE_EDIT, false, base + "/nomor");
            }
            if (base != null && WORDING.contains(first(field))) {
                return place(Action.CASE_EDIT, true, base + "/ubah");
            }
            if (base != null && first(field).equals("slots")) {
                return place(Action.CASE_READ, false, base + "#tanda-tangan");
            }
            if (first(field).equals("parties")) {
                return key.isEmpty() ? place(Action.CASE_EDIT, true, at + "/pihak") : own(at, key);
            }
            return TEXT.contains(first(field)) ? place(Action.CASE_EDIT, true, at + "/ubah") : common(field, at, at);
        });
    }

    /**
     * The same for a document.
     *
     * @param of address of its case, where the answers of the parties and of the DPRD stand
     */
    static List<Notice.Point> ofDocument(Messages t, List<Finding> findings, String at, String of, Allowed may) {
        return points(t, findings, may, field -> {
            String key = party(field);
            if (field.endsWith(".number")) {
                return place(Action.CASE_EDIT, false, at + "/nomor");
            }
            if (field.endsWith(".burden") || field.endsWith(".plan")) {
                return own(of, key);
            }
            if (WORDING.contains(first(field)) || TEXT.contains(first(field))) {
                return place(Action.CASE_EDIT, true, at + "/ubah");
            }
            return switch (first(field)) {
                case "parties" -> place(Action.CASE_EDIT, true, at + "/pihak");
                case "slots" -> place(Action.CASE_READ, false, at + "#tanda-tangan");
                case "commitments" -> place(Action.COMMITMENT_EDIT, true, at + "/komitmen");
                default -> common(field, at, of);
            };
        });
    }

    private static @Nullable Place common(String field, String at, String of) {
        if (field.startsWith("documents.")) {
            String kind = field.substring("documents.".length());
            return place(
                    Action.DOCUMENT_ADD,
                    false,
                    Address.of(at + "/dokumen")
                            .with("jenis", kind.contains(".") ? "" : kind.toUpperCase(Locale.ROOT))
                            .toString());
        }
        if (field.startsWith("dprd.")) {
            String key = field.substring("dprd.".length());
            return new Place(Action.DPRD_DECIDE, false, key, of + "/dprd/" + Address.segment(key));
        }
        return null;
    }

    private static Place place(Action action, boolean turn, String href) {
        return new Place(action, turn, "", href);
    }

    /** Where a party's own answers stand. */
    private static Place own(String of, String key) {
        return new Place(Action.CASE_EDIT, false, key, of + "/pihak/" + Address.segment(key));
    }

    private static List<Notice.Point> points(
            Messages t, List<Finding> findings, Allowed may, Function<String, @Nullable Place> places) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::blocks).reversed())
                .map(f -> {
                    Place place = places.apply(f.field());
                    boolean leads = place != null && may.may(place.action(), place.turn(), place.party());
                    return new Notice.Point(t.of(f.message()), f.basis(), leads ? place.href() : "");
                })
                .toList();
    }

    private static String first(String field) {
        return field.replaceFirst("[.\\[].*$", "");
    }

    /** The key in {@code parties.74.71.plan}, which may hold a dot itself; empty where no party is named. */
    private static String party(String field) {
        return field.startsWith("parties.")
                ? field.substring("parties.".length()).replaceFirst("\\.[a-z]+$", "")
                : "";
    }
}
