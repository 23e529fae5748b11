package simpul.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.SectorEngine;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.AgreementGate;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.View;
import simpul.core.model.sector.view.ViewTree;

/**
 * Tries a sector without a framework, a database or a server: the platform's own engine judges its definition and its
 * records, questions are answered over the records that the test has put in place.
 *
 * <pre>{@code
 * SectorCheck check = SectorCheck.of(new PerikananSector()).owner("81").today(LocalDate.of(2026, 11, 22)).agreements("pks-1");
 * check.write(LOT, Map.of("nomor_lot", "L-1", ...)).problem().findings();
 * check.given(LOT, Map.of(...)).measure("kepatuhan_sertifikat", Period.quarter(2026, 4), "pks-1");
 * }</pre>
 *
 * For one test, one thread.
 */
public final class SectorCheck {
    private final SectorEngine engine;
    private final Definition definition;
    private final List<GivenRecord> records = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final Map<String, String> choices = new HashMap<>();
    private final SetParameters parameters;
    private String owner = "81";
    private LocalDate today = LocalDate.of(2026, 11, 22);
    private ZoneId zone = ZoneId.of("Asia/Jakarta");
    private Set<String> regions = Set.of();
    private Set<String> agencies = Set.of();
    private final Map<String, String> offices = new HashMap<>();
    private Set<String> agreements = Set.of();
    private final Map<String, GivenAgreement> stated = new HashMap<>();
    private final Map<String, Set<String>> parties = new TreeMap<>();
    private Set<LocalDate> holidays = Set.of();

    private SectorCheck(SectorEngine engine, Definition definition) {
        this.engine = engine;
        this.definition = definition;
        this.parameters = new SetParameters(definition);
    }

    /** Lets a sector define itself; an assertion fails with everything that is wrong. */
    public static SectorCheck of(Sector sector) {
        SectorEngine engine = ServiceLoader.load(SectorEngine.class, SectorCheck.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The platform's engine is not on the class path"));
        Result<Definition> defined = engine.define(sector);
        if (!defined.isDone()) {
            throw new AssertionError("The platform would refuse this sector:\n"
                    + defined.problem().findings().stream()
                            .map(f -> "  " + f.code() + " at " + f.field() + ": "
                                    + f.message().en())
                            .collect(Collectors.joining("\n")));
        }
        ClaimedAndDefined.agree(sector, defined.value());
        return new SectorCheck(engine, defined.value());
    }

    /** The region for which records are written. */
    public SectorCheck owner(String region) {
        owner = region;
        return this;
    }

    public SectorCheck today(LocalDate day) {
        today = day;
        return this;
    }

    /** The zone in which the owner writes moments; WIB without this. */
    public SectorCheck zone(ZoneId id) {
        zone = id;
        return this;
    }

    /** The only regions that exist; without this every code of the right form does. */
    public SectorCheck regions(String... codes) {
        regions = Set.of(codes);
        return this;
    }

    /** The only agencies that exist, by identifier; without this every one does. */
    public SectorCheck agencies(String... identifiers) {
        agencies = Set.of(identifiers);
        return this;
    }

    /** The region of an agency, as rules {@link simpul.core.model.sector.Rule#withAgencies that look at it} see it; the owner's without this. */
    public SectorCheck agency(String identifier, String region) {
        offices.put(identifier, region);
        return this;
    }

    /** The agreements that the owner is party to. */
    public SectorCheck agreements(String... identifiers) {
        agreements = Set.of(identifiers);
        return this;
    }

    /**
     * An agreement that is in force on every day between these regions, which learn each other's shared totals.
     *
     * <pre>{@code
     * check.parties("pks-1", "81", "35").owner("35").given(NEED, Map.of(...)).owner("81").show("neraca", Period.quarter(2026, 3))
     * }</pre>
     */
    public SectorCheck parties(String agreement, String... codes) {
        parties.put(agreement, Set.of(codes));
        Set<String> known = new HashSet<>(agreements);
        known.add(agreement);
        agreements = known;
        return this;
    }

    /**
     * An agreement that the owner is party to, as rules {@link simpul.core.model.sector.Rule#withAgreement that look at it} see it.
     *
     * <pre>{@code check.agreement("pks-1", GivenAgreement.between("81", "35").term(LocalDate.of(2026, 1, 1), 12))}</pre>
     */
    public SectorCheck agreement(String identifier, GivenAgreement agreement) {
        stated.put(identifier, agreement);
        Set<String> known = new HashSet<>(agreements);
        known.add(identifier);
        agreements = known;
        return this;
    }

    /** Holidays beside Saturdays and Sundays. */
    public SectorCheck holidays(LocalDate... days) {
        holidays = Set.of(days);
        return this;
    }

    public SectorCheck promise(Promise promise) {
        promises.add(promise);
        return this;
    }

    /** What an office has set a parameter to; its default without this. */
    public SectorCheck sets(SectorParameter parameter, Number value) {
        parameters.set(parameter, value);
        return this;
    }

    /** The same for one region, the owner or another, of a parameter that each region has for itself. */
    public SectorCheck sets(SectorParameter parameter, String region, Number value) {
        parameters.set(parameter, region, value);
        return this;
    }

    /** What the reader chooses for a question above screens; a record in place by its number, as {@link #act} calls it. */
    public SectorCheck chooses(Ask ask, String value) {
        choices.put(ask.code(), value);
        return this;
    }

    public Definition definition() {
        return definition;
    }

    /**
     * Judges input for a new record as a form, an import and the API do, its constraints against the records in place;
     * nothing is kept.
     */
    public Result<Map<String, Object>> write(RecordType type, Map<String, ? extends @Nullable Object> input) {
        return engine.judge(definition, type, input, facts());
    }

    /**
     * Judges a record that takes a move of its workflow: what is missing for the state behind it, and the rules of that
     * move. Who may take it is no question here.
     *
     * <pre>{@code check.move(LOT, "AJUKAN", Map.of("nomor_lot", "L-1", ...)).problem().findings()}</pre>
     *
     * @param input as for {@link #write}, which it must pass
     */
    public Result<Map<String, Object>> move(
            RecordType type, String move, Map<String, ? extends @Nullable Object> input) {
        return write(type, input).then(values -> engine.move(definition, type, values, move, facts()));
    }

    /**
     * What is due about a record that has stood in its first state since today: the moment from which on it is overdue, in the
     * zone of the owner, by code of the deadline.
     *
     * @param input as for {@link #write}, which it must pass
     */
    public Map<String, LocalDateTime> due(RecordType type, Map<String, ? extends @Nullable Object> input) {
        return due(type, type.workflow().map(flow -> flow.start().code()).orElse(null), today.atStartOfDay(), input);
    }

    /** The same for one that came into a state at a time in the zone of the owner. */
    public Map<String, LocalDateTime> due(
            RecordType type,
            @Nullable String state,
            LocalDateTime since,
            Map<String, ? extends @Nullable Object> input) {
        Map<String, LocalDateTime> due = new LinkedHashMap<>();
        engine.dues(definition, type, state, since.atZone(zone).toInstant(), written(type, input), facts())
                .forEach((code, at) -> due.put(code, LocalDateTime.ofInstant(at, zone)));
        return due;
    }

    private Map<String, Object> written(RecordType type, Map<String, ? extends @Nullable Object> input) {
        Result<Map<String, Object>> judged = write(type, input);
        if (!judged.isDone()) {
            throw new AssertionError("The platform would refuse " + input + ": "
                    + judged.problem().findings());
        }
        return judged.value();
    }

    private Facts facts() {
        return facts(records);
    }

    private Facts facts(List<GivenRecord> known) {
        return new Facts(
                owner,
                today,
                zone,
                regions,
                agencies,
                Map.copyOf(offices),
                agreements,
                holidays,
                List.copyOf(known),
                (id, answers) ->
                        Optional.ofNullable(stated.get(id)).map(a -> a.facts(id, definition.id(), today, answers)),
                q -> answers(records, Coverage.OWN, null).to(q),
                (parameter, region) -> parameters.of(parameter, region, owner));
    }

    /** Puts a record in place for questions, new as it is; an assertion fails where the platform would refuse it. */
    public SectorCheck given(RecordType type, Map<String, ? extends @Nullable Object> input) {
        return put(type, type.workflow().map(flow -> flow.start().code()).orElse(null), input);
    }

    /** The same in a state of its workflow. */
    public SectorCheck given(RecordType type, String state, Map<String, ? extends @Nullable Object> input) {
        return given(type, state, today.atStartOfDay(), input);
    }

    /** The same in a state to which it came at a time in the zone of the owner; whether it is overdue is looked at today. */
    public SectorCheck given(
            RecordType type, String state, LocalDateTime since, Map<String, ? extends @Nullable Object> input) {
        if (type.workflow().flatMap(flow -> flow.state(state)).isEmpty()) {
            throw new AssertionError("The type " + type.code() + " has no state " + state);
        }
        return put(type, state, since, input);
    }

    private SectorCheck put(RecordType type, @Nullable String state, Map<String, ? extends @Nullable Object> input) {
        return put(type, state, today.atStartOfDay(), input);
    }

    private SectorCheck put(
            RecordType type,
            @Nullable String state,
            LocalDateTime since,
            Map<String, ? extends @Nullable Object> input) {
        boolean overdue =
                due(type, state, since, input).values().stream().anyMatch(at -> !at.isAfter(today.atStartOfDay()));
        records.add(new GivenRecord(type, owner, state, written(type, input), overdue));
        return this;
    }

    /** What an indicator measures for an agreement in a period. */
    public Measurement measure(String indicator, Period period, String agreement) {
        Indicator known = definition.indicator(indicator).orElseThrow();
        List<GivenRecord> counted = records.stream()
                .filter(r -> r.type()
                        .agreement()
                        .map(f -> r.values().get(f.code()))
                        .filter(agreement::equals)
                        .isPresent())
                .toList();
        return known.function().orElseThrow().apply(answers(counted, Coverage.OWN, period));
    }

    /** What an indicator should reach, its parameter as {@link #sets} or the sector says; empty without a target. */
    public Optional<Target> target(String indicator) {
        return Aims.of(definition.indicator(indicator).orElseThrow(), this::value);
    }

    /** The view that a screen makes; its JSON form is read back, as it is by whoever calls the API. */
    public View show(String path, Period period) {
        Screen screen = definition.screen(path).orElseThrow();
        View view = screen.function()
                .apply(new ShownTo(
                        owner,
                        period,
                        today,
                        answers(records, Coverage.SEEN, period),
                        List.copyOf(promises),
                        new Others(owner, Map.copyOf(parties), today).partners(screen),
                        Map.copyOf(choices),
                        (indicator, agreement) -> measure(indicator.code(), period, agreement),
                        indicator -> target(indicator.code())));
        return ViewTree.read(ViewTree.of(view));
    }

    /**
     * What an action of a screen comes to, each record that it writes judged as by {@link #write} and {@link #move}; nothing is kept,
     * and who may do it is no question here. Records in place are called by their number among those of their type: {@code "1"} is
     * the first.
     *
     * <pre>{@code check.given(HERD, Map.of(..)).act("wabah", "lapor", Period.quarter(2026, 4), Map.of("record", "1", "hari", "17/11/2026"))}</pre>
     */
    public Result<Outcome> act(
            String screen, String action, Period period, Map<String, ? extends @Nullable Object> input) {
        return new Acting(engine, definition, List.copyOf(records), zone, this::facts)
                .act(
                        definition.screen(screen).orElseThrow().action(action).orElseThrow(),
                        input,
                        (values, about) -> new Submitted(
                                values, about, owner, period, today, answers(records, Coverage.SEEN, period)));
    }

    /** What the sector's rules find about an agreement at a gate; a rule that throws fails the test. */
    public List<Finding> judge(AgreementGate gate, GivenAgreement agreement) {
        AgreementFacts facts = agreement.facts(definition.id(), today, answers(records, Coverage.OWN, null));
        List<Finding> found = new ArrayList<>();
        definition.agreementRules().stream()
                .filter(rule -> rule.gate().equals(gate))
                .forEach(rule -> found.addAll(rule.function().apply(facts)));
        return found;
    }

    /** What officers of the owner are reminded of today. */
    public List<Notice> reminders() {
        Occasion facts = new Occasion(owner, today, Optional.empty(), answers(records, Coverage.OWN, null));
        return definition.reminders().stream()
                .flatMap(reminder -> reminder.function().apply(facts).stream())
                .toList();
    }

    /**
     * What a job tells the owner when it runs today, about all records in place up to today or about a period that has ended.
     *
     * @param ended null for a daily job
     */
    public List<Notice> job(String code, @Nullable Period ended) {
        SectorJob known = definition.jobs().stream()
                .filter(job -> job.code().equals(code))
                .findFirst()
                .orElseThrow();
        return known.function()
                .apply(new Occasion(owner, today, Optional.ofNullable(ended), answers(records, Coverage.OWN, ended)));
    }

    private BigDecimal value(SectorParameter parameter) {
        return parameters.of(parameter, owner, owner);
    }

    private MemoryAnswers answers(List<GivenRecord> over, Coverage usual, @Nullable Period period) {
        return new MemoryAnswers(
                over, owner, usual, period, this::value, new Others(owner, Map.copyOf(parties), today));
    }
}
