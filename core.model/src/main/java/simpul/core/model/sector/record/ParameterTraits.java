package simpul.core.model.sector.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** What a parameter has been told about itself. */
record ParameterTraits(
        @Nullable Text basis,
        @Nullable LocalDate since,
        boolean confirmed,
        boolean regional,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {
    static final ParameterTraits NOTHING_SAID = new ParameterTraits(null, null, true, false, null, null);

    ParameterTraits basedOn(Text article) {
        return new ParameterTraits(article, since, confirmed, regional, least, most);
    }

    ParameterTraits since(LocalDate day) {
        return new ParameterTraits(basis, day, confirmed, regional, least, most);
    }

    ParameterTraits unconfirmed() {
        return new ParameterTraits(basis, since, false, regional, least, most);
    }

    ParameterTraits perRegion() {
        return new ParameterTraits(basis, since, confirmed, true, least, most);
    }

    ParameterTraits range(BigDecimal from, BigDecimal to) {
        return new ParameterTraits(basis, since, confirmed, regional, from, to);
    }
}
