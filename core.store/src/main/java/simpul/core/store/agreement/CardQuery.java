package simpul.core.store.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Stage;
import simpul.core.store.tx.TxContext;

/** The documents of several cases in short, by one statement. */
final class CardQuery {
    static final String COLUMNS = "a.id, a.cooperation, a.document, a.title, a.stage, a.moved_on, a.slots, a.filled,"
            + " a.signed_on, a.starts_on, a.ends_on";
    private final TxContext tx;

    CardQuery(TxContext tx) {
        this.tx = tx;
    }

    Map<String, List<AgreementCard>> of(List<String> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        Query query = Visibility.documents(new Query(), tx.scope(), tx.now())
                .and("a.cooperation in (<cases>)")
                .bindAll("cases", cases);
        return query
                .into(tx.sql()
                        .createQuery("select " + COLUMNS
                                + " from agreement a join cooperation c on c.id = a.cooperation where " + query.where()
                                + " order by a.executing, a.title, a.id"))
                .map((row, c) -> card(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(AgreementCard::caseId));
    }

    private static AgreementCard card(ResultSet row) throws SQLException {
        return new AgreementCard(
                row.getString(1),
                row.getString(2),
                DocumentType.valueOf(row.getString(3)),
                row.getString(4),
                Stage.values()[row.getInt(5)],
                LocalDate.parse(row.getString(6)),
                row.getInt(7),
                row.getInt(8),
                day(row.getString(9)),
                day(row.getString(10)),
                day(row.getString(11)));
    }

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
