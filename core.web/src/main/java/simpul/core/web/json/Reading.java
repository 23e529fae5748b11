package simpul.core.web.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** Collects what is wrong while one input is read. For one thread. */
final class Reading {
    private static final int MOST = 100;

    private final boolean typed;
    private final List<Finding> findings = new ArrayList<>();

    /** @param typed whether people typed the values into a form, so that all of them are texts */
    Reading(boolean typed) {
        this.typed = typed;
    }

    boolean typed() {
        return typed;
    }

    /** Notes a finding; answers null so that a reader can return it. */
    @Nullable
    Object wrong(String code, String field, String id, String en) {
        if (findings.size() < MOST) {
            findings.add(Finding.blocking(code, field, Text.of(id, en)));
        }
        return null;
    }

    List<Finding> findings() {
        return findings;
    }
}
