package simpul.core.records.judge;

import java.math.BigDecimal;
import java.util.List;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.record.SectorParameter;

/** The answers where nothing may be asked. */
enum NothingAsked implements Answers {
    HERE;

    @Override
    public List<Group> to(Aggregate question) {
        throw new IllegalArgumentException("Not asked: " + question);
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter) {
        throw new IllegalArgumentException("Read from the record's facts: " + parameter);
    }
}
