package simpul.core.web.api.agreement;

import simpul.core.model.result.Finding;
import simpul.core.model.result.Severity;
import simpul.core.model.text.Text;

/** Something that the law has to say about the next step. */
record FindingWire(String code, Severity severity, Text message, String basis, String field) {
    static FindingWire of(Finding f) {
        return new FindingWire(f.code(), f.severity(), f.message(), f.basis(), f.field());
    }
}
