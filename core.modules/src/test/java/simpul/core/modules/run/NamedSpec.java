package simpul.core.modules.run;

import java.util.List;
import java.util.function.Supplier;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.AgreementRule;
import simpul.core.model.sector.Reminder;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;

/** A specification that listens to the identifier only. */
final class NamedSpec implements SectorSpec {
    String id = "-";

    @Override
    public SectorSpec id(String identifier) {
        id = identifier;
        return this;
    }

    @Override
    public SectorSpec title(String indonesian, String english) {
        return this;
    }

    @Override
    public SectorSpec icon(String name) {
        return this;
    }

    @Override
    public SectorSpec codes(CodeList... lists) {
        return this;
    }

    @Override
    public SectorSpec records(RecordType... types) {
        return this;
    }

    @Override
    public SectorSpec parameters(SectorParameter... parameters) {
        return this;
    }

    @Override
    public SectorSpec reminders(Reminder... reminders) {
        return this;
    }

    @Override
    public SectorSpec jobs(SectorJob... jobs) {
        return this;
    }

    @Override
    public SectorSpec selfCheck(Supplier<List<Finding>> check) {
        return this;
    }

    @Override
    public SectorSpec rules(Rule... rules) {
        return this;
    }

    @Override
    public SectorSpec agreementRules(AgreementRule... rules) {
        return this;
    }

    @Override
    public SectorSpec indicators(Indicator... indicators) {
        return this;
    }

    @Override
    public SectorSpec screens(Screen... screens) {
        return this;
    }
}
