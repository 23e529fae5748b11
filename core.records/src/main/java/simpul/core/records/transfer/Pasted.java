package simpul.core.records.transfer;

import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;

/** What is said about a file, said about a pasted text. Stateless. */
final class Pasted {
    private Pasted() {}

    static Problem at(Problem problem) {
        return new Problem(
                problem.kind(),
                problem.detail(),
                problem.findings().stream()
                        .map(f -> Finding.blocking(f.code(), "text", f.message()))
                        .toList());
    }
}
