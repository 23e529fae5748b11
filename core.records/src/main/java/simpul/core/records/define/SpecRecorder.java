package simpul.core.records.define;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.AgreementRule;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Reminder;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.text.Text;

/** Takes down what a sector says about itself. Used once, by one thread. */
public final class SpecRecorder implements SectorSpec {
    private String id = "";
    private Text title = Text.same("-");
    private String icon = "puzzle";
    private boolean titled;
    private final List<CodeList> codes = new ArrayList<>();
    private final List<RecordType> records = new ArrayList<>();
    private final List<SectorParameter> parameters = new ArrayList<>();
    private final List<Supplier<List<Finding>>> checks = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<AgreementRule> agreementRules = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();
    private final List<Reminder> reminders = new ArrayList<>();
    private final List<SectorJob> jobs = new ArrayList<>();

    @Override
    public SectorSpec id(String identifier) {
        id = identifier;
        return this;
    }

    @Override
    public SectorSpec title(String indonesian, String english) {
        title = Text.of(indonesian, english);
        titled = true;
        return this;
    }

    @Override
    public SectorSpec icon(String name) {
        icon = name;
        return this;
    }

    @Override
    public SectorSpec codes(CodeList... lists) {
        codes.addAll(List.of(lists));
        return this;
    }

    @Override
    public SectorSpec records(RecordType... types) {
        records.addAll(List.of(types));
        return this;
    }

    @Override
    public SectorSpec parameters(SectorParameter... all) {
        parameters.addAll(List.of(all));
        return this;
    }

    @Override
    public SectorSpec reminders(Reminder... all) {
        reminders.addAll(List.of(all));
        return this;
    }

    @Override
    public SectorSpec jobs(SectorJob... all) {
        jobs.addAll(List.of(all));
        return this;
    }

    @Override
    public SectorSpec selfCheck(Supplier<List<Finding>> check) {
        checks.add(check);
        return this;
    }

    @Override
    public SectorSpec rules(Rule... all) {
        rules.addAll(List.of(all));
        return this;
    }

    @Override
    public SectorSpec agreementRules(AgreementRule... all) {
        agreementRules.addAll(List.of(all));
        return this;
    }

    @Override
    public SectorSpec indicators(Indicator... all) {
        indicators.addAll(List.of(all));
        return this;
    }

    @Override
    public SectorSpec screens(Screen... all) {
        screens.addAll(List.of(all));
        return this;
    }

    /** Whether the sector has given itself a title. */
    boolean isTitled() {
        return titled;
    }

    /** What the sector checks by itself. */
    List<Supplier<List<Finding>>> checks() {
        return checks;
    }

    /** What was declared, unchecked. */
    Definition recorded() {
        return new Definition(
                id,
                title,
                icon,
                codes,
                records,
                parameters,
                rules,
                agreementRules,
                indicators,
                screens,
                reminders,
                jobs);
    }
}
