package simpul.core.records.define;

import java.util.List;
import java.util.stream.Stream;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.AgreementRule;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Reminder;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** Asks a sector to define itself and checks the whole, so that a vendor reads everything that is wrong at once. */
public final class DefinitionCheck {
    private DefinitionCheck() {}

    public static Result<Definition> of(Sector sector) {
        SpecRecorder recorder = new SpecRecorder();
        sector.define(recorder);
        Definition definition = recorder.recorded();
        Faults faults = new Faults();
        head(recorder, definition, faults);
        bodies(definition, faults);
        new WordsCheck(faults).check(definition);
        new ReadCheck(definition, faults).check();
        if (faults.all().isEmpty()) {
            // A sector that is wrong in itself has nothing sound to check yet.
            recorder.checks().forEach(check -> faults.found(check.get()));
        }
        if (faults.all().isEmpty()) {
            return Result.done(definition);
        }
        return Result.refused(new Problem(
                ProblemKind.INVALID,
                Text.of(
                        "Definisi sektor perlu diperbaiki oleh pembuatnya.",
                        "The definition of the sector has to be corrected by its vendor."),
                faults.all()));
    }

    private static void head(SpecRecorder recorder, Definition definition, Faults faults) {
        faults.form("id", definition.id(), Faults.CODE);
        if (!recorder.isTitled()) {
            faults.add("DEFINITION_TITLE", "title", "Sektor belum punya judul.", "The sector has no title.");
        }
        faults.unique("codes", definition.codes().stream().map(CodeList::code).toList());
        faults.unique(
                "records", definition.records().stream().map(RecordType::code).toList());
        faults.unique(
                "rules",
                Stream.concat(
                                definition.rules().stream().map(Rule::code),
                                definition.agreementRules().stream().map(AgreementRule::code))
                        .toList());
        faults.unique(
                "indicators",
                definition.indicators().stream().map(Indicator::code).toList());
        faults.unique(
                "reminders", definition.reminders().stream().map(Reminder::code).toList());
        faults.unique("jobs", definition.jobs().stream().map(SectorJob::code).toList());
        faults.unique("screens", definition.screens().stream().map(Screen::path).toList());
    }

    private static void bodies(Definition definition, Faults faults) {
        CodeListCheck lists = new CodeListCheck(faults);
        definition.codes().forEach(lists::check);
        new ParameterCheck(faults).check(definition.parameters());
        TypeCheck types = new TypeCheck(definition, faults);
        definition.records().forEach(types::check);
        QuestionCheck questions = new QuestionCheck(definition, faults);
        for (Rule rule : definition.rules()) {
            faults.form(rule.code(), rule.code(), Faults.UPPER);
            if (definition.record(rule.type().code()).isEmpty()) {
                faults.add(
                        "DEFINITION_RULE",
                        rule.code(),
                        "Aturan untuk jenis catatan yang tidak ada.",
                        "A rule about a record type that does not exist.");
            }
            definition.record(rule.type().code()).ifPresent(type -> new WorkflowCheck(type, faults).check(rule));
            if (rule.wantsAgreement() && rule.type().agreement().isEmpty()) {
                faults.add(
                        "DEFINITION_NO_AGREEMENT",
                        rule.code(),
                        "Jenis '" + rule.type().code() + "' tidak punya isian perjanjian.",
                        "The type '" + rule.type().code() + "' has no agreement field.");
            }
            if (rule.wantsAgencies()
                    && rule.type().fields().stream().noneMatch(f -> f.kind().equals(FieldKind.AGENCY))) {
                faults.add(
                        "DEFINITION_FIELD",
                        rule.code(),
                        "Jenis '" + rule.type().code() + "' tidak punya isian OPD untuk withAgencies().",
                        "The type '" + rule.type().code() + "' has no agency field for withAgencies().");
            }
            rule.exception()
                    .filter(f -> rule.type().field(f.code()).isEmpty())
                    .ifPresent(f -> faults.add(
                            "DEFINITION_FIELD",
                            rule.code(),
                            "Isian '" + f.code() + "' tidak ada pada jenis '"
                                    + rule.type().code() + "'.",
                            "The type '" + rule.type().code() + "' has no field '" + f.code() + "'."));
            rule.asks().forEach(q -> questions.check(rule.code(), q, true, false));
        }
        for (AgreementRule rule : definition.agreementRules()) {
            faults.form(rule.code(), rule.code(), Faults.UPPER);
            rule.asks().forEach(q -> questions.check(rule.code(), q, false, false));
        }
        TargetCheck targets = new TargetCheck(definition, faults);
        for (Indicator indicator : definition.indicators()) {
            faults.form(indicator.code(), indicator.code(), Faults.CODE);
            if (indicator.function().isEmpty() || indicator.asks().isEmpty()) {
                faults.add(
                        "DEFINITION_INDICATOR",
                        indicator.code(),
                        "Indikator memerlukan pertanyaan dan cara mengukur.",
                        "An indicator needs questions and a way to measure.");
            }
            targets.check(indicator);
            indicator.asks().forEach(q -> questions.check(indicator.code(), q, false, true));
        }
        for (Reminder reminder : definition.reminders()) {
            faults.form(reminder.code(), reminder.code(), Faults.CODE);
            reminder.asks().forEach(q -> questions.check(reminder.code(), q, false, false));
        }
        for (SectorJob job : definition.jobs()) {
            faults.form(job.code(), job.code(), Faults.CODE);
            job.asks().forEach(q -> questions.inJob(job.code(), q));
        }
        ActionCheck actions = new ActionCheck(definition, faults);
        definition.screens().forEach(actions::check);
        ScreenCheck screens = new ScreenCheck(definition, faults);
        for (Screen screen : definition.screens()) {
            screens.check(screen);
            faults.form(screen.path(), screen.path(), Faults.PATH);
            screen.asks().forEach(q -> questions.onScreen(screen.path(), q));
            screen.measures().stream()
                    .filter(i -> definition.indicator(i.code()).isEmpty())
                    .forEach(i -> faults.add(
                            "DEFINITION_MEASURES",
                            screen.path(),
                            "Indikator '" + i + "' tidak ada.",
                            "There is no indicator '" + i + "'."));
        }
        if (List.of("catatan", "impor", "ekspor").stream()
                .anyMatch(p -> definition.screen(p).isPresent())) {
            faults.add(
                    "DEFINITION_PATH",
                    "screens",
                    "Alamat catatan, impor, dan ekspor dipakai platform.",
                    "The paths catatan, impor and ekspor belong to the platform.");
        }
    }
}
