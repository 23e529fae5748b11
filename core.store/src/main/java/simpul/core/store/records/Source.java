package simpul.core.store.records;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.Reading;
import simpul.core.store.tx.TxContext;

/**
 * Where the rows of a type come from: its projection table, or, until every row of it has been filled for the reading, the
 * same rows with what is not filled taken from the records themselves.
 */
final class Source {
    private final TxContext tx;
    private final Fills fills;
    private final String sector;
    private final Reading reading;
    private final Set<PlanColumn> used =
            new LinkedHashSet<>(Set.of(PlanColumn.RECORD, PlanColumn.REGION, PlanColumn.DAY));

    Source(TxContext tx, Fills fills, String sector, Reading reading) {
        this.tx = tx;
        this.fills = fills;
        this.sector = sector;
        this.reading = reading;
    }

    /** Columns that the statement around it names. */
    Source naming(Iterable<PlanColumn> columns) {
        columns.forEach(used::add);
        return this;
    }

    /** Adds the table under the name {@code p}. */
    void add(Statement sql) {
        String table = Names.table(sector, reading.shape().code());
        if (fills.isFilled(sector, reading)) {
            sql.add(table + " p");
            return;
        }
        BodySql body = BodySql.on(tx.sql(), reading.shape());
        sql.add("(select ");
        String comma = "";
        for (PlanColumn column : used) {
            sql.add(comma);
            column(sql, column, body);
            comma = ", ";
        }
        // Nobody is called null: a row that is filled needs no look at its record.
        sql.add(" from " + table + " q left join sector_record b on b.id = case when q.filled = ")
                .value(reading.mark())
                .add(" then null else q.record end) p");
    }

    private void column(Statement sql, PlanColumn column, BodySql body) {
        String name = Names.column(column);
        boolean folded = column.foldedField().isPresent();
        FieldShape field = (column.field() ? Optional.of(column.name()) : column.foldedField())
                .flatMap(reading.shape()::field)
                .orElse(null);
        boolean search = column.equals(PlanColumn.SEARCH);
        if (field == null && !search) {
            sql.add("q." + name);
            return;
        }
        sql.add("case when q.filled = ").value(reading.mark()).add(" then q." + name + " else ");
        if (field == null) {
            body.search(sql);
        } else if (folded) {
            body.folded(sql, field);
        } else {
            body.column(sql, field);
        }
        sql.add(" end as " + name);
    }
}
