package simpul.core.records.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Store;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.due.Terms;
import simpul.core.records.input.Base;
import simpul.core.records.input.RecordReader;
import simpul.core.records.judge.Draft;
import simpul.core.records.judge.Judge;
import simpul.core.records.judge.RuleLooks;

/**
 * Judges input for records, many at a time: read and derived under the lease, references looked up, rules' questions
 * answered in one batch, rules asked under the lease again. No transaction is open while a function runs. Thread-safe.
 */
@Component(service = Writing.class)
public final class Writing {
    private final RegionNames names;
    private final Judge judge;
    private final Entitlement entitlement;
    private final Store store;
    private final RuleQuestions questions;
    private final RecordAgreements agreements;
    private final RecordAgencies agencies;
    private final Parameters parameters;
    private final WorkingDays days;

    @Activate
    public Writing(
            @Reference Regions regions,
            @Reference Entitlement entitlement,
            @Reference Store store,
            @Reference Parameters parameters,
            @Reference WorkingDays days) {
        this.names = new RegionNames(regions);
        this.judge = new Judge(new RecordReader(names), days::isWorkingDay);
        this.entitlement = entitlement;
        this.store = store;
        this.questions = new RuleQuestions(store);
        this.agreements = new RecordAgreements(store, regions);
        this.agencies = new RecordAgencies(store);
        this.parameters = parameters;
        this.days = days;
    }

    /**
     * For whom, and as what, input is judged.
     *
     * @param replaces the record that is changed, which rules do not count; null for new ones
     * @param base what that record says already
     */
    public record Task(
            Caller caller,
            String region,
            LocalDate today,
            InputStyle style,
            @Nullable String replaces,
            Base base) {
        /** New records. */
        public Task(Caller caller, String region, LocalDate today, InputStyle style) {
            this(caller, region, today, style, null, Base.NONE);
        }
    }

    public Result<List<Draft>> judge(
            Lease lease, RecordType type, List<? extends Map<String, ? extends @Nullable Object>> inputs, Task task) {
        return judge(lease, type, inputs, task, Optional.empty());
    }

    /**
     * The same for lines of a table, which say of a record that is there only what the table has columns for.
     *
     * @param columns their keys
     */
    public Result<List<Draft>> judge(
            Lease lease,
            RecordType type,
            List<? extends Map<String, ? extends @Nullable Object>> inputs,
            Task task,
            Set<String> columns) {
        return judge(lease, type, inputs, task, Optional.of(new KnownRows(type, columns)));
    }

    private Result<List<Draft>> judge(
            Lease lease,
            RecordType type,
            List<? extends Map<String, ? extends @Nullable Object>> inputs,
            Task task,
            Optional<KnownRows> table) {
        List<? extends Map<String, ? extends @Nullable Object>> known =
                new NamedFiles(task, lease.definition().id(), store).found(type, inputs);
        Returned<List<Draft>> read = read(lease, type, known, task, Collections.nCopies(known.size(), task.base()));
        if (read.diagnosis().isPresent()) {
            return Result.refused(SectorProblems.failed(read.diagnosis().get()));
        }
        List<Draft> drafts = new ArrayList<>(read.value().orElseThrow());
        Optional<Diagnosis> failed = table.flatMap(t -> complete(lease, type, known, task, t, drafts));
        if (failed.isPresent()) {
            return Result.refused(SectorProblems.failed(failed.get()));
        }
        new References(task, lease.definition(), entitlement, store, names).check(type, drafts);
        List<Draft> sound = drafts.stream().filter(d -> !d.isRefused()).toList();
        if (!sound.isEmpty()) {
            // What is not final yet waits for its move, where every rule is asked again.
            Optional<Diagnosis> cut = ask(
                    lease,
                    lease.definition().rules(type),
                    type,
                    sound,
                    task,
                    type.workflow().isEmpty());
            if (cut.isPresent()) {
                return Result.refused(SectorProblems.failed(cut.get()));
            }
        }
        return Result.done(drafts);
    }

    private Returned<List<Draft>> read(
            Lease lease,
            RecordType type,
            List<? extends Map<String, ? extends @Nullable Object>> inputs,
            Task task,
            List<Base> bases) {
        ParameterLook look = SectorParameters.of(parameters, lease.definition());
        Supplier<List<Draft>> reading = () -> {
            List<Draft> drafts = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                drafts.add(
                        judge.read(type, inputs.get(i), task.style(), task.region(), task.today(), bases.get(i), look));
            }
            return drafts;
        };
        // Where nothing is derived no function of the sector is needed to keep a draft, so that one which the breaker
        // has
        // stopped keeps it.
        return type.derivations().isEmpty()
                ? Returned.of(reading.get())
                : lease.call("record type " + type.code(), reading);
    }

    /** Lines that name a record are read again with what stays of it, so that what is computed has it too. */
    private Optional<Diagnosis> complete(
            Lease lease,
            RecordType type,
            List<? extends Map<String, ? extends @Nullable Object>> inputs,
            Task task,
            KnownRows table,
            List<Draft> drafts) {
        Map<String, StoredRecord> older =
                table.of(store, task, lease.definition().id(), drafts, inputs);
        List<Map<String, ? extends @Nullable Object>> again = new ArrayList<>();
        List<Base> bases = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            int place = i;
            table.claim(drafts.get(i), inputs.get(i))
                    .map(older::get)
                    .flatMap(o -> table.staying(task.base(), o))
                    .ifPresent(base -> {
                        again.add(inputs.get(place));
                        bases.add(base);
                        places.add(place);
                    });
        }
        if (!again.isEmpty()) {
            Returned<List<Draft>> read = read(lease, type, again, task, bases);
            if (read.diagnosis().isPresent()) {
                return read.diagnosis();
            }
            List<Draft> completed = read.value().orElseThrow();
            for (int i = 0; i < places.size(); i++) {
                drafts.set(places.get(i), completed.get(i));
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            table.claim(draft, inputs.get(i)).map(older::get).ifPresent(o -> table.guard(draft, o));
        }
        return Optional.empty();
    }

    /**
     * Asks rules about drafts that are in order by themselves. Answers that a switch has cut this off, and then nothing is
     * decided about them.
     *
     * @param last whether a rule that cannot be decided now refuses, because nothing asks it again
     */
    public Optional<Diagnosis> ask(
            Lease lease, List<Rule> rules, RecordType type, List<Draft> drafts, Task task, boolean last) {
        String sector = lease.definition().id();
        ParameterLook look = SectorParameters.of(parameters, lease.definition());
        RuleLooks known =
                new RuleLooks(agreements.of(rules, type, drafts, task), agencies.of(rules, type, drafts, task));
        Terms terms = Terms.of(type, task.region(), look, days::plus, names.zone(task.region()));
        drafts.forEach(d -> d.timed(terms));
        for (Rule rule : rules) {
            drafts.forEach(d -> d.asked(rule.code()));
            List<Answers> answers = questions.answers(sector, rule, drafts, task, look);
            Optional<Diagnosis> cut = ask(lease, rule, type, drafts, answers, known, task, last);
            if (cut.isPresent()) {
                return cut;
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnosis> ask(
            Lease lease,
            Rule rule,
            RecordType type,
            List<Draft> drafts,
            List<Answers> answers,
            RuleLooks known,
            Task task,
            boolean last) {
        ParameterLook look = SectorParameters.of(parameters, lease.definition());
        Returned<List<List<Finding>>> found = lease.call("rule " + rule.code(), () -> {
            List<List<Finding>> all = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                all.add(judge.ask(
                        rule, type, drafts.get(i).values(), task.region(), task.today(), answers.get(i), look, known));
            }
            return all;
        });
        Optional<List<List<Finding>>> all = found.value();
        if (all.isPresent()) {
            for (int i = 0; i < drafts.size(); i++) {
                all.get().get(i).forEach(drafts.get(i)::add);
            }
            return Optional.empty();
        }
        Optional<Diagnosis> cut = found.diagnosis().filter(SectorProblems::isCutOff);
        if (cut.isPresent()) {
            return cut;
        }
        if (drafts.size() == 1) {
            drafts.get(0).undecided(new Draft.Open(rule.code(), rule.title(), rule.basis(), last && !rule.isWarning()));
        } else {
            // One record must not decide about its neighbours in the batch.
            for (int i = 0; i < drafts.size() && cut.isEmpty(); i++) {
                cut = ask(lease, rule, type, List.of(drafts.get(i)), List.of(answers.get(i)), known, task, last);
            }
        }
        return cut;
    }
}
