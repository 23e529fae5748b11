package simpul.core.web.page.module;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.module.Lease;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.SectorAccess;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;

/** A server on which no sector runs: what is known of modules comes from the ledger alone. */
final class NoSectors implements Sectors, SectorCatalog {
    @Override
    public List<SectorModule> all() {
        return List.of();
    }

    @Override
    public Optional<SectorModule> find(String sector) {
        return Optional.empty();
    }

    @Override
    public Optional<Lease> lease(String sector) {
        return Optional.empty();
    }

    @Override
    public List<SectorShape> running() {
        return List.of();
    }

    @Override
    public Result<SectorShape> sector(String id) {
        return Result.refused(Problem.notFound());
    }

    @Override
    public SectorAccess access(Caller caller, String sector) {
        return new SectorAccess(false, false, false, null, List.of());
    }

    @Override
    public Map<String, Target> targets(Caller caller, String sector) {
        return Map.of();
    }

    @Override
    public Optional<List<Code>> codes(String sector, String list, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeList> codeList(String sector, String list) {
        return Optional.empty();
    }
}
