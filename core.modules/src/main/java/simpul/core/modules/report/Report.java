package simpul.core.modules.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;

/** Gathers what was found about one file. Used by one thread. */
public final class Report {
    /** More of one kind tell nothing new, and a hostile file could hold thousands. */
    private static final int SHOWN_OF_A_CODE = 20;

    private final List<Diagnosis> faults = new ArrayList<>();
    private final List<Diagnosis> warnings = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Something that refuses the file. */
    public void fault(String code, String subject, Text what, Text why, Text remedy) {
        if (counts.merge(code, 1, Integer::sum) <= SHOWN_OF_A_CODE) {
            faults.add(new Diagnosis(code, subject, what, why, remedy));
        }
    }

    /** Something that is only said. */
    public void warning(String code, String subject, Text what, Text why, Text remedy) {
        warnings.add(new Diagnosis(code, subject, what, why, remedy));
    }

    public boolean has(String code) {
        return counts.containsKey(code);
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** In the order in which they were found; of a code that came too often, the last one says how many more there are. */
    public List<Diagnosis> faults() {
        List<Diagnosis> all = new ArrayList<>(faults);
        counts.forEach((code, count) -> {
            int more = count - SHOWN_OF_A_CODE;
            if (more > 0) {
                Diagnosis last = faults.stream()
                        .filter(d -> d.code().equals(code))
                        .reduce((first, second) -> second)
                        .orElseThrow();
                all.set(
                        all.indexOf(last),
                        new Diagnosis(
                                code,
                                last.subject(),
                                last.what(),
                                Text.of(
                                        last.why().id() + " Ada " + more + " lagi seperti ini.",
                                        last.why().en() + " There are " + more + " more like this."),
                                last.remedy()));
            }
        });
        return all;
    }

    public List<Diagnosis> warnings() {
        return List.copyOf(warnings);
    }
}
