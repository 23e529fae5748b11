package simpul.core.web.page.agreement;

import java.util.List;
import java.util.function.UnaryOperator;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;

/** Moves findings to the fields of a form, where the service names them otherwise. Pure. */
final class Marked {
    private Marked() {}

    static <T> Result<T> at(Result<T> result, UnaryOperator<String> field) {
        if (result.isDone()) {
            return result;
        }
        Problem p = result.problem();
        List<Finding> findings = p.findings().stream()
                .map(f -> new Finding(f.code(), f.severity(), f.message(), f.basis(), field.apply(f.field())))
                .toList();
        return Result.refused(new Problem(p.kind(), p.detail(), findings, p.retryAfter()));
    }

    /** Under a prefix where the field is one of those. */
    static UnaryOperator<String> under(String prefix, List<String> fields) {
        return field -> fields.contains(field.replaceFirst("[.\\[].*$", ""))
                ? prefix + field.replaceFirst("\\[\\d+]$", "")
                : field;
    }
}
