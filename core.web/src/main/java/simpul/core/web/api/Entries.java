package simpul.core.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;
import simpul.core.web.http.Asked;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.route.Param;

/** Checks what comes with a request beside its body: query parameters, cursor, version. Stateless. */
final class Entries {
    private static final int USUAL = 50;
    /** A proxy that compresses answers weakens their tags; the version in them is as good as before. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-[0-9a-f]{1,64})?\"");

    private Entries() {}

    /** Everything that is wrong with the query, as 400. */
    static Optional<Problem> query(Asked asked, List<Param> params) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, List<String>> each : asked.query().entrySet()) {
            Optional<Param> param =
                    params.stream().filter(p -> p.name().equals(each.getKey())).findFirst();
            if (param.isEmpty()) {
                findings.add(Finding.blocking(
                        "UNKNOWN_PARAMETER",
                        each.getKey(),
                        Text.of("Parameter ini tidak dikenal di alamat ini.", "This address has no such parameter.")));
            } else {
                param.get()
                        .complaint(each.getValue())
                        .ifPresent(text -> findings.add(Finding.blocking("WRONG_PARAMETER", each.getKey(), text)));
            }
        }
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        ProblemKind.MALFORMED,
                        Text.of(
                                "Perbaiki parameter yang disebut, lalu kirim lagi.",
                                "Correct the named parameters, then send again."),
                        findings));
    }

    static Result<Cursor> cursor(Asked asked, CursorSeal seal) {
        int limit = asked.query("limit").map(Integer::parseInt).orElse(USUAL);
        Optional<String> cursor = asked.query("cursor");
        if (cursor.isEmpty()) {
            return Result.done(new Cursor(limit, null));
        }
        return seal.open(Ask.bound(asked), cursor.get())
                .map(after -> Result.done(new Cursor(limit, after)))
                .orElseGet(() -> Result.refused(new Problem(
                        ProblemKind.MALFORMED,
                        Text.of("Mulai lagi dari halaman pertama.", "Start again from the first page."),
                        List.of(Finding.blocking(
                                "FOREIGN_CURSOR",
                                "cursor",
                                Text.of(
                                        "Kursor ini bukan untuk akun, daftar dan saringan ini.",
                                        "This cursor is not for this account, list and filter."))))));
    }

    /** The version that {@code If-Match} names. */
    static Result<Long> version(Asked asked) {
        Optional<String> tag = asked.header("If-Match");
        if (tag.isEmpty()) {
            return Result.refused(Problem.of(
                    ProblemKind.VERSION_REQUIRED,
                    Text.of(
                            "Kirim header If-Match berisi ETag dari data yang Anda baca.",
                            "Send the header If-Match with the ETag of the data you have read.")));
        }
        Matcher matcher = TAG.matcher(tag.get().strip());
        return matcher.matches() ? Result.done(Long.valueOf(matcher.group(1))) : Result.refused(noTag());
    }

    private static Problem noTag() {
        return new Problem(
                ProblemKind.MALFORMED,
                Text.of(
                        "Kirim header If-Match berisi ETag dari data yang Anda baca, dengan tanda kutipnya.",
                        "Send the header If-Match with the ETag of the data you have read, with its quotes."),
                List.of(Finding.blocking(
                        "WRONG_VERSION",
                        "If-Match",
                        Text.of("Ini bukan satu ETag dari Simpul.", "This is not one ETag of Simpul."))));
    }
}
