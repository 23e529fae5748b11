package simpul.core.web.api.module;

import java.util.List;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;

/** What speaks against a module. */
record DiagnosisWire(String code, String subject, Text what, Text why, Text remedy) {
    static List<DiagnosisWire> all(List<Diagnosis> diagnoses) {
        return diagnoses.stream()
                .map(d -> new DiagnosisWire(d.code(), d.subject(), d.what(), d.why(), d.remedy()))
                .toList();
    }
}
