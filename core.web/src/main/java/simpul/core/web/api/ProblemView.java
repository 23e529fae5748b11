package simpul.core.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a problem looks on the wire, for the OpenAPI document. */
record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<FindingView> findings,
        @Nullable List<JsonNode> diagnoses,
        @Nullable String incident) {

    /** How a finding looks on the wire. */
    record FindingView(String code, String severity, String message, String basis, String field, String pointer) {}
}
