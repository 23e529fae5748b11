package simpul.core.store.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementFilter;
import simpul.core.model.agreement.AgreementOfCase;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.OpenSlot;
import simpul.core.model.agreement.Prospect;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.StepOverride;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** The rows of documents. */
final class AgreementTable implements AgreementStore {
    private static final String FROM = " from agreement a join cooperation c on c.id = a.cooperation where ";
    private final TxContext tx;
    private final AgreementColumns columns;

    AgreementTable(TxContext tx) {
        this.tx = tx;
        this.columns = new AgreementColumns(tx);
    }

    @Override
    public Optional<Agreement> find(String id) {
        return bodies(visible().and("a.id = :id", "id", id), "").stream().findFirst();
    }

    @Override
    public List<AgreementOfCase> together(Collection<String> ids) {
        return together(visible(), ids);
    }

    @Override
    public List<AgreementOfCase> together(String region, Collection<String> ids) {
        return together(Visibility.documentsOf(new Query(), region), ids);
    }

    private List<AgreementOfCase> together(Query visible, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Query query = visible.and("a.id in (<ids>)").bindAll("ids", ids);
        return query.into(tx.sql().createQuery("select a.body, c.body" + FROM + query.where()))
                .map((row, c) -> new AgreementOfCase(
                        tx.bodies().read(row.getString(1), Agreement.class),
                        tx.bodies().read(row.getString(2), Case.class)))
                .list();
    }

    @Override
    public Map<String, String> titles(Collection<String> ids) {
        Map<String, String> titles = new HashMap<>();
        if (!ids.isEmpty()) {
            Query query = visible().and("a.id in (<ids>)").bindAll("ids", ids);
            query.into(tx.sql().createQuery("select a.id, a.title" + FROM + query.where()))
                    .map((row, c) -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(e -> titles.put(e.getKey(), e.getValue()));
        }
        return titles;
    }

    @Override
    public List<Agreement> ofCase(String caseId) {
        return bodies(visible().and("a.cooperation = :case", "case", caseId), " order by a.executing, a.title, a.id");
    }

    @Override
    public Page<Agreement> list(AgreementFilter filter, Cursor cursor) {
        Keyset after = Keyset.of(cursor);
        Query query = conditions(filter);
        if (!after.isFirst()) {
            query.and("(a.moved_on, a.id) < (:moved, :after)")
                    .bind("moved", after.part(0))
                    .bind("after", after.part(1));
        }
        query.bind("limit", cursor.limit() + 1);
        List<Agreement> rows = bodies(query, " order by a.moved_on desc, a.id desc limit :limit");
        return Keyset.page(rows, cursor.limit(), a -> Keyset.join(a.since().toString(), a.id()));
    }

    private Query conditions(AgreementFilter filter) {
        DocumentType document = filter.document();
        Stage stage = filter.stage();
        LocalDate running = filter.runningOn();
        Query query = visible()
                .given(filter.caseId(), "a.cooperation = :case", "case")
                .given(document == null ? null : document.name(), "a.document = :document", "document")
                .given(stage == null ? null : stage.ordinal(), "a.stage = :stage", "stage")
                .given(
                        filter.sector(),
                        "exists (select 1 from agreement_sector s where s.agreement = a.id and s.sector = :sector)",
                        "sector")
                .given(
                        filter.party(),
                        "exists (select 1 from agreement_party p where p.agreement = a.id and p.party = :party)",
                        "party")
                .given(
                        running == null ? null : running.toString(),
                        "a.signed_on is not null and a.stage >= 7 and a.starts_on <= :on and a.ends_on >= :on",
                        "on");
        SearchTerms.ofDocuments(query, filter.text());
        return query;
    }

    @Override
    public void add(Agreement fresh) {
        bind(
                        tx.sql()
                                .createUpdate(
                                        "insert into agreement (id, cooperation, version, document, executing, title,"
                                                + " creator, stage, moved_on, shared, signed_on, starts_on, ends_on, slots, filled,"
                                                + " body) values (:id, :case, :version, :document, :executing, :title, :creator,"
                                                + " :stage, :moved, :shared, :signed, :starts, :ends, :slots, :filled, :body)"),
                        fresh)
                .execute();
        columns.write(fresh);
    }

    @Override
    public boolean replace(Agreement next) {
        boolean replaced = bind(
                                tx.sql()
                                        .createUpdate("update agreement set cooperation = :case, version = :version,"
                                                + " document = :document, executing = :executing, title = :title,"
                                                + " creator = :creator, stage = :stage, moved_on = :moved,"
                                                + " shared = :shared, signed_on = :signed, starts_on = :starts,"
                                                + " ends_on = :ends, slots = :slots, filled = :filled, body = :body"
                                                + " where id = :id and version = :version - 1"),
                                next)
                        .execute()
                == 1;
        if (replaced) {
            columns.write(next);
        }
        return replaced;
    }

    @Override
    public void remove(String id) {
        tx.sql()
                .createUpdate("delete from agreement where id = :id")
                .bind("id", id)
                .execute();
    }

    @Override
    public Page<OpenSlot> openSlots(@Nullable String party, Cursor cursor) {
        return new SlotQuery(tx).open(party, cursor);
    }

    @Override
    public Page<StepOverride> overrides(Cursor cursor) {
        return new OverrideQuery(tx).latest(cursor);
    }

    @Override
    public List<Entitled> entitling(String region, @Nullable String sector, LocalDate day) {
        return new EntitlementQuery(tx).entitling(region, sector, day);
    }

    @Override
    public List<Entitled> entitling(String sector, LocalDate day) {
        return new EntitlementQuery(tx).entitling(sector, day);
    }

    @Override
    public Map<LocalDate, List<Entitled>> entitling(String region, String sector, Set<LocalDate> days) {
        return new EntitlementQuery(tx).entitling(region, sector, days);
    }

    @Override
    public Map<String, Integer> signed(String region, String sector) {
        return new EntitlementQuery(tx).signed(region, sector);
    }

    @Override
    public List<Prospect> prospects(String region, String sector, LocalDate day) {
        return new EntitlementQuery(tx).prospects(region, sector, day);
    }

    private Query visible() {
        return Visibility.documents(new Query(), tx.scope(), tx.now());
    }

    private List<Agreement> bodies(Query query, String rest) {
        return query.into(tx.sql().createQuery("select a.body" + FROM + query.where() + rest))
                .mapTo(String.class)
                .map(body -> tx.bodies().read(body, Agreement.class))
                .list();
    }

    private <S extends SqlStatement<S>> S bind(S statement, Agreement a) {
        return statement
                .bind("id", a.id())
                .bind("case", a.caseId())
                .bind("version", a.version())
                .bind("document", a.document().name())
                .bind("executing", a.document().executing() ? 1 : 0)
                .bind("title", a.title())
                .bind("creator", a.creator())
                .bind("stage", a.stage().ordinal())
                .bind("moved", a.since().toString())
                .bind("shared", a.sharing().shared() ? 1 : 0)
                .bind("signed", a.signed() == null ? null : a.signed().toString())
                .bind("starts", a.starts().map(LocalDate::toString).orElse(null))
                .bind("ends", a.ends().map(LocalDate::toString).orElse(null))
                .bind("slots", a.slots().size())
                .bind("filled", (int) a.slots().stream().filter(s -> s.signed()).count())
                .bind("body", tx.bodies().write(a));
    }
}
