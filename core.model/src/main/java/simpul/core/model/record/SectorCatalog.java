package simpul.core.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;

/** What the running sectors declare, and how a caller stands to each. Thread-safe. */
public interface SectorCatalog {
    /** Every running sector, ordered by identifier. */
    List<SectorShape> running();

    /** A running sector: unknown is not found, refused or stopped is unavailable with its diagnosis. */
    Result<SectorShape> sector(String id);

    /**
     * The same for who only reads records: with types of which another version has left some that the caller sees, and of a sector
     * whose module is away what it left, where it has left anything.
     */
    default Result<SectorShape> readable(Caller caller, String id) {
        return sector(id);
    }

    /** What the caller may do in a sector. */
    SectorAccess access(Caller caller, String sector);

    /** What the indicators of a running sector should reach for the caller's region today, by code; those without a target are left out. */
    Map<String, Target> targets(Caller caller, String sector);

    /** A code list as it holds on a day. */
    Optional<List<Code>> codes(String sector, String list, LocalDate on);

    /** A code list with all its editions, for what was written in older ones. */
    Optional<CodeList> codeList(String sector, String list);
}
