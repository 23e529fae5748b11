package simpul.core.web.api.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.Unit;
import simpul.core.web.json.Limit;

/** Something that a party promises. */
record CommitmentWire(
        String id,
        String text,
        String party,
        @Nullable UnitWire agency,
        @Nullable LocalDate due,
        @Nullable String sector,
        @Nullable String indicator,
        @Nullable BigDecimal target,
        String measure) {

    static CommitmentWire of(Commitment c) {
        Unit unit = c.unit();
        return new CommitmentWire(
                c.id(),
                c.text(),
                c.party(),
                unit == null ? null : UnitWire.of(unit),
                c.due(),
                c.sector(),
                c.indicator(),
                c.target(),
                c.measure());
    }

    /** A commitment as it is sent; without an identifier it is new. */
    record CommitmentInput(
            @Nullable @Limit(max = 40) String id,
            @Limit(min = 1, max = 2000) String text,
            @Limit(max = 40) String party,
            @Nullable @Limit(max = 200) String agency,
            @Nullable LocalDate due,
            @Nullable @Limit(max = 40) String sector,
            @Nullable @Limit(max = 80) String indicator,
            @Nullable BigDecimal target,
            @Nullable @Limit(max = 40) String measure) {
        Commitment commitment() {
            return new Commitment(
                    id == null ? "" : id,
                    text,
                    party,
                    agency == null ? null : new Unit(null, agency),
                    due,
                    sector,
                    indicator,
                    target,
                    measure == null ? "" : measure);
        }
    }
}
