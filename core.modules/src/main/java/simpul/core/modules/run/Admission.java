package simpul.core.modules.run;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import simpul.core.model.module.RecordTables;
import simpul.core.model.module.Returned;
import simpul.core.model.module.SectorEngine;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Sector;

/**
 * Takes a module in: trusted file, its sector, its definition under the deadline, room for its records. Everything that is
 * wrong becomes a diagnosis. Thread-safe.
 */
final class Admission {
    private final Trust trust;
    private final SectorEngine engine;
    private final RecordTables tables;
    private final SectorThreads threads;
    private final Limits limits;
    private final Clock clock;

    Admission(
            Trust trust, SectorEngine engine, RecordTables tables, SectorThreads threads, Limits limits, Clock clock) {
        this.trust = trust;
        this.engine = engine;
        this.tables = tables;
        this.threads = threads;
        this.limits = limits;
        this.clock = clock;
    }

    /** Either a generation, or why there is none. */
    record Admitted(Optional<Generation> generation, List<Diagnosis> faults) {
        static Admitted refused(Diagnosis... faults) {
            return new Admitted(Optional.empty(), List.of(faults));
        }
    }

    /** Tries a module that was checked already: its sector, its definition, what is stored of it. Changes nothing. */
    Admitted tried(Candidate candidate, Newcomer newcomer) {
        return asked(candidate, newcomer).flatMap(answer -> {
            Definition definition = answer.definition().orElseThrow().value();
            Result<Integer> room = tables.judge(definition);
            return room.isDone()
                    ? new Admitted(Optional.of(generation(candidate, definition, answer.loader())), List.of())
                    : faults(candidate, room.problem());
        });
    }

    /** Makes room for the records of a version that is about to run; refused with what the store says. */
    Result<Integer> grow(Generation generation) {
        return tables.prepare(generation.definition(), generation.origin().version());
    }

    /** Makes everything fit the version that runs again. */
    Result<Integer> restore(Generation generation) {
        return tables.restore(generation.definition(), generation.origin().version());
    }

    /** @param taken whether a module runs a sector already; room is made for none of its records then */
    Admitted admit(Candidate candidate, Predicate<String> taken) {
        Optional<Diagnosis> doubt = trust.doubt(candidate.subject(), candidate.location());
        if (doubt.isPresent()) {
            return Admitted.refused(doubt.get());
        }
        return asked(candidate, Newcomer.of(candidate)).flatMap(answer -> {
            Definition definition = answer.definition().orElseThrow().value();
            return taken.test(definition.id())
                    ? Admitted.refused(Diagnoses.twice(candidate.subject(), definition.id()))
                    : prepared(candidate, definition, answer.loader());
        });
    }

    /** A definition that was judged sound; otherwise why there is none. */
    private Step asked(Candidate candidate, Newcomer newcomer) {
        // The component's constructor is code of the sector too, so it is made under the deadline as well.
        Returned<Asked> asked = threads.call(newcomer, "define", limits.define(), () -> ask(candidate));
        if (asked.diagnosis().isPresent()) {
            return next -> Admitted.refused(asked.diagnosis().get());
        }
        Asked answer = asked.value().orElseThrow();
        if (answer.definition().isEmpty()) {
            return next -> Admitted.refused(Diagnoses.noService(candidate.subject()));
        }
        Result<Definition> definition = answer.definition().get();
        return definition.isDone() ? next -> next.apply(answer) : next -> faults(candidate, definition.problem());
    }

    /** Either goes on with an answer or stays refused. */
    private interface Step {
        Admitted flatMap(Function<Asked, Admitted> next);
    }

    private Asked ask(Candidate candidate) {
        Sector sector = candidate.sector().get();
        return sector == null
                ? new Asked(getClass().getClassLoader(), Optional.empty())
                : new Asked(sector.getClass().getClassLoader(), Optional.of(engine.define(sector)));
    }

    /** A judged definition with the class loader of its sector; no definition where there is no sector. */
    private record Asked(ClassLoader loader, Optional<Result<Definition>> definition) {}

    private Admitted prepared(Candidate candidate, Definition definition, ClassLoader loader) {
        Result<Integer> room = tables.prepare(definition, candidate.version());
        if (!room.isDone()) {
            return faults(candidate, room.problem());
        }
        return new Admitted(Optional.of(generation(candidate, definition, loader)), List.of());
    }

    private Generation generation(Candidate candidate, Definition definition, ClassLoader loader) {
        return new Generation(candidate, definition, loader, clock.instant(), limits.abandoned());
    }

    private static Admitted faults(Candidate candidate, Problem problem) {
        List<Diagnosis> faults = Diagnoses.refused(candidate.subject(), problem);
        return new Admitted(Optional.empty(), faults);
    }
}
