package simpul.core.records.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.record.DueStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;
import simpul.core.records.due.Terms;

/** A record on its way to being kept: values so far, and everything found about them. Used by one request. */
public final class Draft {
    private final Map<String, Object> values;
    private final List<Finding> findings;
    private final List<Open> undecided = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private String reason = "";
    private Terms terms = Terms.NONE;
    private Optional<StoredRecord> older = Optional.empty();
    private Set<String> staying = Set.of();

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
        List<Finding> all = new ArrayList<>(findings);
        undecided.forEach(rule -> all.add(said(rule)));
        return all;
    }

    /** A rule was asked about it, whether it could be decided or not. */
    public void asked(String rule) {
        asked.add(rule);
    }

    /** Codes of the rules that were asked. */
    public Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** A rule threw or ran out of time. */
    public void undecided(Open rule) {
        undecided.add(rule);
    }

    /** The rules that could not be decided. */
    public List<Open> undecided() {
        return List.copyOf(undecided);
    }

    /** On this written word undecided rules do not refuse it. */
    public void answeredFor(String word) {
        reason = word;
    }

    /** The written word on which undecided rules let it pass; empty without one. */
    public String reason() {
        return reason;
    }

    /** Values in these fields and parts are those of this record, in this version. */
    public void against(StoredRecord known, Set<String> same) {
        older = Optional.of(known);
        staying = Set.copyOf(same);
    }

    /** Whether what it says in this field or part was kept before. */
    public boolean stays(String code) {
        return staying.contains(code);
    }

    /** Whether the record has gone on since its values were taken. */
    public boolean isOvertakenBy(StoredRecord now) {
        return older.filter(o -> o.version() != now.version()).isPresent();
    }

    /** What will be due about its record. */
    public void timed(Terms due) {
        terms = due;
    }

    /** What is due about the record that it has become. */
    public List<DueStore.Due> dues(StoredRecord record) {
        return terms.of(record, values);
    }

    private Finding said(Open rule) {
        Finding finding = Undecided.finding(rule.title()).basedOn(rule.basis());
        return rule.blocks() && reason.isEmpty()
                ? finding
                : Undecided.marked(rule.title()).basedOn(rule.basis());
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Whether something was found that refuses it. */
    public boolean isRefused() {
        return findings().stream().anyMatch(Finding::blocks);
    }

    public List<Finding> warnings() {
        return findings().stream().filter(f -> !f.blocks()).toList();
    }

    /**
     * A rule that could not be decided.
     *
     * @param blocks whether it refuses the record; otherwise the record passes and is marked
     */
    public record Open(String rule, Text title, String basis, boolean blocks) {}
}
