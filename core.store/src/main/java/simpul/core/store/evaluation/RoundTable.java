package simpul.core.store.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundFilter;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.evaluation.RoundTotals;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.TxContext;

/** The rows of evaluation rounds. */
final class RoundTable implements RoundStore {
    private final TxContext tx;
    private final Sight sight;

    RoundTable(TxContext tx) {
        this.tx = tx;
        this.sight = Sight.of(tx);
    }

    @Override
    public Optional<Round> find(String id) {
        return select("t.id = :id")
                .bind("id", id)
                .map((row, c) -> round(row.getString(1)))
                .findOne();
    }

    @Override
    public boolean insert(Round round) {
        int rows = tx.sql()
                .createUpdate(
                        "insert into evaluation_round (id, agreement, region, period, first_day, last_day, due_day,"
                                + " overdue_from, status, with_agency, found_empty, done_count, due_count, unmeasured,"
                                + " closed_day, version, body) values (:id, :agreement, :region, :period, :first, :last, :due,"
                                + " :overdueFrom, :status, :withAgency, :empty, :doneCount, :dueCount, :unmeasured, :closed,"
                                + " :version, :body) on conflict (agreement, period, region) do nothing")
                .bind("id", round.id())
                .bind("agreement", round.agreement())
                .bind("region", round.region())
                .bind("period", round.period().code())
                .bind("first", round.period().first().toEpochDay())
                .bind("last", round.period().last().toEpochDay())
                .bind("due", round.due().toEpochDay())
                .bind("overdueFrom", round.overdueFrom().toEpochMilli())
                .bindMap(RoundColumns.of(round))
                .bind("version", round.version())
                .bind("body", tx.bodies().write(round))
                .execute();
        if (rows == 1) {
            round.agencies().stream().distinct().forEach(agency -> inCharge(round.id(), agency));
        }
        return rows == 1;
    }

    @Override
    public boolean save(Round next, int expectedVersion) {
        return tx.sql()
                        .createUpdate("update evaluation_round set status = :status, with_agency = :withAgency,"
                                + " found_empty = :empty, done_count = :doneCount, due_count = :dueCount,"
                                + " unmeasured = :unmeasured, closed_day = :closed, version = :version, body = :body"
                                + " where id = :id and version = :expected")
                        .bind("id", next.id())
                        .bindMap(RoundColumns.of(next))
                        .bind("version", next.version())
                        .bind("expected", expectedVersion)
                        .bind("body", tx.bodies().write(next))
                        .execute()
                == 1;
    }

    @Override
    public void withdraw(String agreement, LocalDate last) {
        String untouched = "agreement = :agreement and first_day > :last and status = 'DRAF' and version = 1";
        for (String delete : List.of(
                "delete from evaluation_round_agency where round in (select id from evaluation_round where " + untouched
                        + ")",
                "delete from evaluation_round where " + untouched)) {
            tx.sql()
                    .createUpdate(delete)
                    .bind("agreement", agreement)
                    .bind("last", last.toEpochDay())
                    .execute();
        }
    }

    @Override
    public Page<Round> list(RoundFilter filter, Cursor cursor) {
        return new RoundList(tx, sight, filter).page(cursor).map(this::shown);
    }

    @Override
    public List<Round> ofParty(String agreement, String region) {
        return select("t.agreement = :agreement and t.region = :region order by t.first_day")
                .bind("agreement", agreement)
                .bind("region", region)
                .map((row, c) -> round(row.getString(1)))
                .list();
    }

    @Override
    public List<Round> ofAgreement(String agreement) {
        return select("t.agreement = :agreement order by t.first_day, t.region")
                .bind("agreement", agreement)
                .map((row, c) -> round(row.getString(1)))
                .list();
    }

    @Override
    public List<Round> unjudged(Instant now, int most) {
        return select("t.found_empty is null and t.overdue_from <= :now order by t.overdue_from, t.id limit :most")
                .bind("now", now.toEpochMilli())
                .bind("most", most)
                .map((row, c) -> round(row.getString(1)))
                .list();
    }

    @Override
    public List<Round> closedSince(long epochDay, String beyond, boolean unmeasured, int most) {
        return select("t.closed_day >= :day and t.id > :beyond" + (unmeasured ? " and t.unmeasured > 0" : "")
                        + " order by t.id limit :most")
                .bind("day", epochDay)
                .bind("beyond", beyond)
                .bind("most", most)
                .map((row, c) -> round(row.getString(1)))
                .list();
    }

    @Override
    public RoundTotals totals(Instant now, long today) {
        return new TotalsQuery(tx, sight).ask(now, today);
    }

    private Query select(String condition) {
        return sight.ask(
                tx.sql(), "select t.body from evaluation_round t where " + sight.rounds() + " and " + condition);
    }

    private Round round(String body) {
        return shown(tx.bodies().read(body, Round.class));
    }

    /** Who may not read drafts learns that a round is past due, and nothing of what is in it. */
    private Round shown(Round round) {
        return !round.status().withAgency() || sight.seesDraftsOf(round.region()) ? round : Redaction.of(round);
    }

    private void inCharge(String round, String agency) {
        tx.sql()
                .createUpdate("insert into evaluation_round_agency (agency, round) values (:agency, :round)")
                .bind("agency", agency)
                .bind("round", round)
                .execute();
    }
}
