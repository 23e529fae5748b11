package simpul.core.model.sector;

import java.util.List;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;

/**
 * Where a sector declares itself. The platform checks the whole after {@link Sector#define} has returned, and refuses it
 * with everything that is wrong at once. Not thread-safe; of no use after {@code define} has returned.
 */
@ProviderType
public interface SectorSpec {
    /** The sector's identifier: lower-case letters, digits and {@code _}; stored data, part of every address. */
    SectorSpec id(String id);

    SectorSpec title(String id, String en);

    /** Name of an icon of the platform's set. */
    SectorSpec icon(String name);

    SectorSpec codes(CodeList... lists);

    SectorSpec records(RecordType... types);

    /** Numbers that a law or an office sets. */
    SectorSpec parameters(SectorParameter... parameters);

    SectorSpec rules(Rule... rules);

    /** What is asked of agreements that name the sector. */
    SectorSpec agreementRules(AgreementRule... rules);

    SectorSpec indicators(Indicator... indicators);

    /** Screens in the order of the menu; the first one opens with the sector. */
    SectorSpec screens(Screen... screens);

    /** What officers are reminded of in <em>Menunggu Anda</em>. */
    SectorSpec reminders(Reminder... reminders);

    /** What is looked at by the calendar for each entitled region. */
    SectorSpec jobs(SectorJob... jobs);

    /**
     * Something that must be so before the sector serves, e.g. that weights sum up to 100. What it finds that blocks refuses
     * the module with these words. Pure; run once when the module is admitted.
     */
    SectorSpec selfCheck(Supplier<List<Finding>> check);
}
