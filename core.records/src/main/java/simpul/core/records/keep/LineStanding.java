package simpul.core.records.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.record.Standing;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.flow.Bases;
import simpul.core.records.flow.FlowProblems;
import simpul.core.records.flow.Standings;
import simpul.core.records.input.Base;
import simpul.core.records.input.Told;
import simpul.core.records.judge.Draft;
import simpul.core.records.judge.MovedDraft;
import simpul.core.records.values.FormerCodes;
import simpul.core.records.values.Shapes;

/** Why a line of a table cannot change the record that it names, where that stands in its workflow. Stateless. */
final class LineStanding {
    private LineStanding() {}

    static List<Finding> refused(RecordType type, StoredRecord older, Draft draft, Caller caller) {
        if (FormerCodes.lack(older, Shapes.of(type))) {
            return List.of(FlowProblems.newerLine());
        }
        Optional<Standing> standing = Standings.of(Shapes.of(type), older, caller);
        if (standing.isEmpty()) {
            return List.of();
        }
        if (!standing.get().edits()) {
            return List.of(FlowProblems.closedLine(standing.get()));
        }
        Base base = Bases.of(type, older, standing.get());
        List<Finding> findings = new ArrayList<>();
        type.fields().stream()
                .filter(f -> base.locked().contains(f.code()) && !type.isDerived(f))
                .filter(f -> !Objects.equals(
                        base.kept().get(f.code()), draft.values().get(f.code())))
                .forEach(f -> findings.add(Told.locked(f)));
        Draft lacking = Draft.of(draft.values());
        MovedDraft.require(type, base.required(), lacking);
        findings.addAll(lacking.findings());
        return findings;
    }
}
