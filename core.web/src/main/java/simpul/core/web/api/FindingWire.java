package simpul.core.web.api;

import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Severity;
import simpul.core.model.text.Text;

/** Something that the law has to say about a step: what stands in its way, or what it was warned about. */
public record FindingWire(String code, Severity severity, Text message, String basis, String field) {
    public static FindingWire of(Finding f) {
        return new FindingWire(f.code(), f.severity(), f.message(), f.basis(), f.field());
    }

    public static List<FindingWire> all(List<Finding> findings) {
        return findings.stream().map(FindingWire::of).toList();
    }
}
