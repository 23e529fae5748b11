package simpul.core.records.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.result.Finding;

/** A record on its way to being kept: values so far, and everything found about them. Used by one request. */
public final class Draft {
    private final Map<String, Object> values;
    private final List<Finding> findings;

    Draft(Map<String, Object> values, List<Finding> findings) {
        this.values = new LinkedHashMap<>(values);
        this.findings = new ArrayList<>(findings);
    }

    /** A record that is there already, with nothing found about it yet. */
    public static Draft of(Map<String, Object> values) {
        return new Draft(values, List.of());
    }

    public Map<String, Object> values() {
        return values;
    }

    public List<Finding> findings() {
        return findings;
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Whether something was found that refuses it. */
    public boolean isRefused() {
        return findings.stream().anyMatch(Finding::blocks);
    }

    public List<Finding> warnings() {
        return findings.stream().filter(f -> !f.blocks()).toList();
    }
}
