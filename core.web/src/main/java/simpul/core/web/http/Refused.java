package simpul.core.web.http;

import java.io.IOException;
import simpul.core.model.result.Problem;

/**
 * Ends the reading of a request body with a problem: too large, too slow, cut off, not what its type says. An
 * {@link IOException}, because it surfaces in the middle of a stream; the front of the server turns it into the answer.
 */
public final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.detail().en());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
