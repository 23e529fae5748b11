package simpul.core.registry.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.CommitmentState;
import simpul.core.model.evaluation.FollowUp;
import simpul.core.model.evaluation.LaterMeasurement;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundEvent;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.evaluation.Verdict;

/** A round being changed. For one thread. */
final class RoundChange {
    private final Round from;
    private RoundStatus status;
    private List<CommitmentState> commitments;
    private List<Activity> activities;
    private List<Measurement> measurements;
    private List<LaterMeasurement> later;
    private List<String> findings;
    private List<FollowUp> followUps;
    private String noActivity;
    private @Nullable Boolean empty;
    private @Nullable Verdict verdict;
    private List<RoundEvent> history;
    private int version;

    private RoundChange(Round from) {
        this.from = from;
        this.status = from.status();
        this.commitments = from.commitments();
        this.activities = from.activities();
        this.measurements = from.measurements();
        this.later = from.later();
        this.findings = from.findings();
        this.followUps = from.followUps();
        this.noActivity = from.noActivity();
        this.empty = from.empty();
        this.verdict = from.verdict();
        this.history = from.history();
        this.version = from.version();
    }

    static RoundChange of(Round from) {
        return new RoundChange(from);
    }

    RoundChange commitments(List<CommitmentState> next) {
        commitments = next;
        return this;
    }

    RoundChange activities(List<Activity> next) {
        activities = next;
        return this;
    }

    RoundChange measurements(List<Measurement> next) {
        measurements = next;
        return this;
    }

    RoundChange later(List<LaterMeasurement> next) {
        later = next;
        return this;
    }

    RoundChange findings(List<String> next) {
        findings = next;
        return this;
    }

    RoundChange followUps(List<FollowUp> next) {
        followUps = next;
        return this;
    }

    RoundChange noActivity(String cause) {
        noActivity = cause;
        return this;
    }

    RoundChange empty(@Nullable Boolean found) {
        empty = found;
        return this;
    }

    RoundChange verdict(Verdict next) {
        verdict = next;
        return this;
    }

    /** Moves it, and remembers by whom. */
    RoundChange step(RoundEvent event) {
        status = event.to();
        history = new ArrayList<>(history);
        history.add(event);
        return this;
    }

    RoundChange next() {
        version = from.version() + 1;
        return this;
    }

    Round done() {
        return new Round(
                from.id(),
                from.agreement(),
                from.kase(),
                from.title(),
                from.region(),
                from.agencies(),
                from.parties(),
                from.period(),
                from.due(),
                from.overdueFrom(),
                status,
                commitments,
                activities,
                measurements,
                later,
                findings,
                followUps,
                noActivity,
                empty,
                verdict,
                history,
                version);
    }
}
