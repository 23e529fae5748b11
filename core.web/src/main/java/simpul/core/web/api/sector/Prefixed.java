package simpul.core.web.api.sector;

import java.util.List;
import simpul.core.model.record.RecordMark;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;

/** Says in findings where a field stands in what was sent. Stateless. */
public final class Prefixed {
    private Prefixed() {}

    /** The same result; the fields of its findings begin with the prefix, but the word that stands beside the values. */
    public static <T> Result<T> by(String prefix, Result<T> result) {
        if (result.isDone()) {
            return result;
        }
        Problem problem = result.problem();
        List<Finding> findings = problem.findings().stream()
                .map(f -> f.field().isEmpty() || f.field().equals(RecordMark.WORD)
                        ? f
                        : new Finding(f.code(), f.severity(), f.message(), f.basis(), prefix + f.field()))
                .toList();
        return Result.refused(new Problem(problem.kind(), problem.detail(), findings));
    }
}
