package simpul.core.model.sector;

import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.RecordType;

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

    SectorSpec rules(Rule... rules);

    SectorSpec indicators(Indicator... indicators);

    /** Screens in the order of the menu; the first one opens with the sector. */
    SectorSpec screens(Screen... screens);
}
