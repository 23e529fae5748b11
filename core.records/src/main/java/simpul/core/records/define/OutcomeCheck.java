package simpul.core.records.define;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** Looks for what an outcome names and its sector does not have, before anything is done. For one outcome. */
public final class OutcomeCheck {
    private static final int MOST = 20;

    private final Definition definition;
    private final List<ViewFault> faults = new ArrayList<>();

    private OutcomeCheck(Definition definition) {
        this.definition = definition;
    }

    /** Everything for which it cannot be meant, which is a bug of the sector; empty where it can. */
    public static List<Finding> faults(Definition definition, Outcome outcome) {
        return of(definition, outcome).stream()
                .map(f -> Finding.blocking(f.code(), "", Text.of(f.id(), f.en())))
                .toList();
    }

    static List<ViewFault> of(Definition definition, Outcome outcome) {
        OutcomeCheck check = new OutcomeCheck(definition);
        check.look(outcome);
        return check.faults;
    }

    private void look(Outcome outcome) {
        int things = outcome.steps().size() + outcome.notices().size();
        if (outcome.findings().isEmpty() == (things == 0) || things > MOST) {
            add(
                    "DEFINITION_OUTCOME",
                    "Hasil langkah layar mengerjakan 1 sampai " + MOST + " hal, atau menyebut mengapa tidak.",
                    "An outcome does 1 to " + MOST + " things, or says why it does not.");
        }
        if (outcome.findings().isEmpty()) {
            WordsCheck.fault(outcome.sentence()).ifPresent(faults::add);
        }
        outcome.notices().forEach(notice -> {
            WordsCheck.fault(notice.words()).ifPresent(faults::add);
            notice.screen()
                    .filter(path -> definition.screen(path).isEmpty())
                    .ifPresent(path -> add(
                            "DEFINITION_OUTCOME",
                            "Layar '" + path + "' tidak ada.",
                            "There is no screen '" + path + "'."));
        });
        Set<String> records = new HashSet<>();
        for (Outcome.Step step : outcome.steps()) {
            step.each().ifPresent(query -> faults.addAll(ViewCheck.of(definition, query)));
            definition
                    .record(step.type())
                    .ifPresentOrElse(
                            type -> look(type, step),
                            () -> add(
                                    "DEFINITION_OUTCOME",
                                    "Jenis catatan '" + step.type() + "' tidak ada.",
                                    "There is no record type '" + step.type() + "'."));
            if (!step.record().isEmpty() && !records.add(step.record())) {
                add(
                        "DEFINITION_OUTCOME",
                        "Catatan yang sama diubah atau dipindahkan dua kali.",
                        "The same record is changed or moved twice.");
            }
        }
    }

    private void look(RecordType type, Outcome.Step step) {
        for (String code : step.values().keySet()) {
            Optional<PartType> part = type.part(code);
            if (part.isPresent()) {
                rows(type, part.get(), step.values().get(code));
            } else if (type.field(code).filter(f -> !type.isDerived(f)).isEmpty()) {
                add(
                        "DEFINITION_OUTCOME",
                        "Jenis '" + type.code() + "' tidak punya isian '" + code + "' yang dapat ditulis.",
                        "The type '" + type.code() + "' has no field '" + code + "' that can be written.");
            }
        }
        boolean moves = step.kind().equals("move");
        if (moves
                && type.workflow().stream()
                        .flatMap(flow -> flow.moves().stream())
                        .noneMatch(m -> m.code().equals(step.move()))) {
            add(
                    "DEFINITION_OUTCOME",
                    "Alur '" + type.code() + "' tidak punya langkah '" + step.move() + "'.",
                    "The workflow of '" + type.code() + "' has no move '" + step.move() + "'.");
        }
    }

    private void rows(RecordType type, PartType part, @Nullable Object rows) {
        List<?> all = rows instanceof List<?> list ? list : List.of();
        all.stream()
                .flatMap(row -> ((Map<?, ?>) row).keySet().stream())
                .map(String::valueOf)
                .filter(code -> part.field(code).isEmpty())
                .distinct()
                .forEach(code -> add(
                        "DEFINITION_OUTCOME",
                        "Rincian '" + type.code() + "." + part.code() + "' tidak punya isian '" + code + "'.",
                        "The part '" + type.code() + "." + part.code() + "' has no field '" + code + "'."));
    }

    private void add(String code, String id, String en) {
        faults.add(new ViewFault(code, id, en));
    }
}
