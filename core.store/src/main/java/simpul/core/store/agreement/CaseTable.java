package simpul.core.store.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseFilter;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Concept;
import simpul.core.model.agreement.Overview;
import simpul.core.model.agreement.PendingAnswer;
import simpul.core.model.role.Role;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** The rows of cases. */
final class CaseTable implements CaseStore {
    private final TxContext tx;
    private final CaseColumns columns;

    CaseTable(TxContext tx) {
        this.tx = tx;
        this.columns = new CaseColumns(tx);
    }

    @Override
    public Optional<Case> find(String id) {
        Query query = visible().and("c.id = :id", "id", id);
        return query.into(tx.sql().createQuery("select c.body from cooperation c where " + query.where()))
                .mapTo(String.class)
                .findOne()
                .map(body -> tx.bodies().read(body, Case.class));
    }

    @Override
    public Optional<CaseView> view(String id, LocalDate day, int stalledDays) {
        return rows(visible().and("c.id = :id", "id", id), "", 1).stream()
                .findFirst()
                .map(row -> row.view(cards(List.of(row)), day, stalledDays));
    }

    @Override
    public Page<CaseView> list(CaseFilter filter, Cursor cursor) {
        Keyset after = Keyset.of(cursor);
        Query query = CaseConditions.of(visible(), filter, tx.scope());
        if (!after.isFirst()) {
            query.and("(c.moved_on, c.id) < (:moved, :after)")
                    .bind("moved", after.part(0))
                    .bind("after", after.part(1));
        }
        List<CaseRow> rows = rows(query, " order by c.moved_on desc, c.id desc", cursor.limit() + 1);
        Page<CaseRow> page = Keyset.page(
                rows, cursor.limit(), r -> Keyset.join(r.moved(), r.subject().id()));
        Map<String, List<AgreementCard>> cards = cards(page.items());
        return page.map(row -> row.view(cards, filter.day(), filter.stalledDays()));
    }

    @Override
    public void add(Case fresh) {
        bind(
                        tx.sql()
                                .createUpdate("insert into cooperation (id, version, kind, creator, legacy, own_stage,"
                                        + " own_moved_on, stage, moved_on, shared, published, batch, concept_number,"
                                        + " concept_state, open_documents, body) values (:id, :version, :kind, :creator,"
                                        + " :legacy, :stage, :moved, :stage, :moved, :shared, :published, :batch, :number,"
                                        + " :state, 0, :body)"),
                        fresh)
                .execute();
        columns.write(fresh);
    }

    @Override
    public boolean replace(Case next) {
        boolean replaced = bind(
                                tx.sql()
                                        .createUpdate("update cooperation set version = :version, kind = :kind,"
                                                + " creator = :creator, legacy = :legacy, own_stage = :stage,"
                                                + " own_moved_on = :moved, shared = :shared, published = :published,"
                                                + " batch = :batch, concept_number = :number, concept_state = :state,"
                                                + " body = :body where id = :id and version = :version - 1"),
                                next)
                        .execute()
                == 1;
        if (replaced) {
            columns.write(next);
            columns.refresh(next.id());
        }
        return replaced;
    }

    @Override
    public void remove(String id) {
        tx.sql()
                .createUpdate("delete from cooperation where id = :id")
                .bind("id", id)
                .execute();
    }

    @Override
    public Overview overview(LocalDate day, int stalledDays) {
        return new OverviewQuery(tx).overview(day, stalledDays);
    }

    @Override
    public List<PendingAnswer> pendingAnswers(String party, int limit) {
        return new PendingTable(tx).list(party, limit);
    }

    @Override
    public int lastConcept(String batch) {
        return tx.sql()
                .createQuery("select coalesce(max(concept_number), 0) from cooperation where batch = :batch")
                .bind("batch", batch)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public boolean joined(String region) {
        return tx.sql()
                        .createQuery("select count(*) from post where region = :region and role = :role"
                                + " and closed_at is null")
                        .bind("region", region)
                        .bind("role", Role.SEKRETARIAT.code())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private Query visible() {
        return Visibility.cases(new Query(), tx.scope(), tx.now());
    }

    private List<CaseRow> rows(Query query, String order, int limit) {
        return query.into(tx.sql()
                        .createQuery("select c.stage, c.moved_on, c.runs_from, c.runs_until, c.open_documents, c.body"
                                + " from cooperation c where " + query.where() + order + " limit :limit"))
                .bind("limit", limit)
                .map((row, c) -> new CaseRow(
                        tx.bodies().read(row.getString(6), Case.class),
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5)))
                .list();
    }

    private Map<String, List<AgreementCard>> cards(List<CaseRow> rows) {
        return new CardQuery(tx).of(rows.stream().map(r -> r.subject().id()).toList());
    }

    private <S extends SqlStatement<S>> S bind(S statement, Case subject) {
        Concept concept = subject.concept();
        return statement
                .bind("id", subject.id())
                .bind("version", subject.version())
                .bind("kind", subject.kind().name())
                .bind("creator", subject.creator())
                .bind("legacy", subject.origin().legacy() ? 1 : 0)
                .bind("stage", subject.stage().ordinal())
                .bind("moved", subject.since().toString())
                .bind("shared", subject.sharing().shared() ? 1 : 0)
                .bind("published", subject.sharing().published() ? 1 : 0)
                .bind("batch", concept == null ? null : concept.batch())
                .bind("number", concept == null ? null : concept.number())
                .bind("state", concept == null ? null : concept.state().name())
                .bind("body", tx.bodies().write(subject));
    }
}
