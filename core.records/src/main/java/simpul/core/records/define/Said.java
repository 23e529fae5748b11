package simpul.core.records.define;

import java.util.List;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.question.Aggregate;

/**
 * What a function has said that it looks at beside its own record. Immutable.
 *
 * @param asks its questions
 * @param agreement whether at the agreement that the record names
 * @param agencies whether at the regions of the agencies that the record names
 */
record Said(List<Aggregate> asks, boolean agreement, boolean agencies) {
    static final Said NOTHING = asking(List.of());

    static Said asking(List<Aggregate> asks) {
        return new Said(List.copyOf(asks), false, false);
    }

    static Said by(Rule rule) {
        return new Said(List.copyOf(rule.asks()), rule.wantsAgreement(), rule.wantsAgencies());
    }
}
