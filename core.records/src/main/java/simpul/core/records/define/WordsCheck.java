package simpul.core.records.define;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.View;
import simpul.core.model.sector.view.ViewTree;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/** Looks for texts of a definition that say nothing in one of the two languages. */
final class WordsCheck {
    private final Faults faults;

    WordsCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Definition definition) {
        text("title", definition.title());
        definition.codes().forEach(this::codes);
        definition.parameters().forEach(p -> {
            text(p.code(), p.title());
            p.unit().ifPresent(t -> text(p.code() + ".unit", t));
            p.basis().ifPresent(t -> text(p.code() + ".basis", t));
        });
        definition.records().forEach(this::type);
        definition.rules().forEach(r -> text(r.code(), r.title()));
        definition.agreementRules().forEach(r -> text(r.code(), r.title()));
        definition.indicators().forEach(i -> text(i.code(), i.title()));
        definition.screens().forEach(s -> {
            text(s.path(), s.title());
            s.actions().forEach(a -> {
                text(s.path() + "." + a.code(), a.title());
                a.inputs().forEach(f -> field(s.path() + "." + a.code() + "." + f.code(), f));
            });
        });
        definition.reminders().forEach(r -> text(r.code(), r.title()));
        definition.jobs().forEach(j -> text(j.code(), j.title()));
    }

    private void codes(CodeList list) {
        text(list.code(), list.title());
        list.editions().forEach(e -> e.codes().forEach(c -> text(list.code() + "." + c.code(), c.label())));
    }

    private void type(RecordType type) {
        String where = type.code();
        text(where, type.label());
        type.fields().forEach(f -> field(where + "." + f.code(), f));
        type.parts().forEach(part -> {
            text(where + "." + part.code(), part.label());
            part.fields().forEach(f -> field(where + "." + part.code() + "." + f.code(), f));
        });
        type.constraints().forEach(c -> text(where + "." + c.code(), c.message()));
        type.deadlines().forEach(d -> text(where + "." + d.code(), d.title()));
        type.steps().forEach(s -> text(where + "." + s.code(), s.label()));
        type.workflow().ifPresent(flow -> {
            flow.states().forEach(s -> text(where + ".workflow." + s.code(), s.label()));
            flow.moves().forEach(m -> text(where + ".workflow." + m.code(), m.label()));
        });
    }

    private void field(String where, Field<?> field) {
        text(where, field.label());
        field.unit().ifPresent(t -> text(where + ".unit", t));
        field.helpText().ifPresent(t -> text(where + ".help", t));
        field.formInWords().ifPresent(t -> text(where + ".pattern", t));
        field.choices().forEach(c -> text(where + "." + c.code(), c.label()));
    }

    private void text(String where, Text text) {
        fault(text).ifPresent(f -> faults.add(f.code(), where, f.id(), f.en()));
    }

    /** What a view says, node by node. */
    static void look(View view, Collection<ViewFault> faults) {
        walk(ViewTree.of(view), faults);
    }

    private static void walk(Object node, Collection<ViewFault> faults) {
        if (node instanceof Map<?, ?> map) {
            if (map.size() == 2 && map.get("id") instanceof String id && map.get("en") instanceof String en) {
                fault(Text.of(id, en)).ifPresent(faults::add);
            } else {
                map.values().stream().filter(Objects::nonNull).forEach(v -> walk(v, faults));
            }
        } else if (node instanceof Iterable<?> nodes) {
            nodes.forEach(n -> walk(n, faults));
        }
    }

    static Optional<ViewFault> fault(Text text) {
        return text.missing()
                .map(language -> language == Language.EN
                        ? new ViewFault(
                                "DEFINITION_TEXT",
                                "'" + text.id() + "' belum ada dalam bahasa Inggris.",
                                "'" + text.id() + "' has no English wording.")
                        : new ViewFault(
                                "DEFINITION_TEXT",
                                "'" + text.en() + "' belum ada dalam bahasa Indonesia.",
                                "'" + text.en() + "' has no Indonesian wording."));
    }
}
