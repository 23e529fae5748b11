package simpul.core.registry.law;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** Collects what the rules have to say. For one thread. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /** Something that refuses the step. */
    public void block(String code, String field, String basis, String id, String en) {
        all.add(Finding.blocking(code, field, Text.of(id, en)).basedOn(basis));
    }

    /** Something that lets the step pass and stays visible. */
    public void warn(String code, String field, String basis, String id, String en) {
        all.add(Finding.warning(code, field, Text.of(id, en)).basedOn(basis));
    }

    public void add(List<Finding> more) {
        all.addAll(more);
    }

    public List<Finding> list() {
        return List.copyOf(all);
    }

    /** Whether a step with these findings is refused. */
    public static boolean refuse(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
