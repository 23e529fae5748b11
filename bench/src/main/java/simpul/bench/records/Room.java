package simpul.bench.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import simpul.core.model.access.Caller;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.agreement.Prospect;
import simpul.core.model.id.Entropy;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Sector;
import simpul.core.model.store.Call;
import simpul.core.records.fill.Filling;
import simpul.core.records.judge.PureEngine;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.RecordDesk;
import simpul.core.records.keep.Vocabularies;
import simpul.core.records.keep.Writing;
import simpul.core.records.shape.Tables;
import simpul.core.records.show.ScreenDesk;
import simpul.core.records.transfer.ImportDesk;
import simpul.core.store.engine.DatabaseChoice;
import simpul.core.store.id.SeededEntropy;
import simpul.core.store.testing.StoreFixture;

/** The platform's engine over a real store, in this process, without pages: sectors are called on the asking thread. */
final class Room implements AutoCloseable {
    static final int AGREEMENTS = 1000;
    static final String REGION = "81";

    final StoreFixture fixture;
    final RecordDesk records;
    final ImportDesk imports;
    final ScreenDesk screens;
    final Filling filling;

    Room(Path folder, DatabaseChoice database, Sector sector) {
        fixture = StoreFixture.in(folder, database);
        Definition definition = new PureEngine().define(sector).value();
        // A folder that is opened again may not give the same identifiers once more.
        Entropy entropy = new SeededEntropy(folder + " " + definition.records());
        new Tables(fixture.store(), fixture.foundation().parameters())
                .prepare(definition, "1.0.0")
                .value();
        Sectors sectors = new One(definition);
        Entitlement all = new Thousand();
        Gate gate = new Gate(
                (caller, action, subject) -> Optional.empty(), all, fixture.workingDays(), fixture.store(), sectors);
        Writing writing =
                new Writing(fixture.regions(), all, fixture.store(), fixture.parameters(), fixture.workingDays());
        records = new RecordDesk(
                sectors,
                gate,
                writing,
                new Vocabularies(sectors, fixture.store()),
                fixture.store(),
                fixture.regions(),
                entropy);
        imports = new ImportDesk(sectors, gate, writing, fixture.store(), entropy);
        screens = new ScreenDesk(sectors, gate, fixture.store(), fixture.parameters());
        filling = new Filling(sectors, fixture.store());
    }

    /** Statements that were sent to the database so far. */
    long statements() {
        return fixture.foundation().engine().statements();
    }

    static Caller officer(String region) {
        return StoreFixture.caller(region, Role.OPD);
    }

    static Call call(String region) {
        return Call.of(officer(region));
    }

    static String agreement(int n) {
        return Thousand.IDS.get(n % AGREEMENTS);
    }

    @Override
    public void close() {
        fixture.close();
    }

    /** Every region may use the sector by a thousand agreements. */
    private static final class Thousand implements Entitlement {
        private static final List<String> IDS =
                IntStream.range(0, AGREEMENTS).mapToObj("pks%04d"::formatted).toList();
        private final Map<String, List<Entitled>> known = new ConcurrentHashMap<>();

        @Override
        public Optional<Entitled> entitled(String region, String sector, LocalDate day) {
            return agreements(region, sector, day).stream().findFirst();
        }

        @Override
        public List<Entitled> forRegion(String region, LocalDate day) {
            return agreements(region, TradeSector.ID, day);
        }

        @Override
        public List<Prospect> prospects(String region, String sector, LocalDate day) {
            return List.of();
        }

        @Override
        public List<Entitled> agreements(String region, String sector, LocalDate day) {
            return known.computeIfAbsent(
                    region,
                    r -> IDS.stream()
                            .map(id -> new Entitled(r, sector, id, id, null))
                            .toList());
        }
    }

    private record One(Definition definition) implements Sectors {
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
            return Set.of(definition.id()).contains(sector) ? Optional.of(new Direct(definition)) : Optional.empty();
        }
    }

    private record Direct(Definition definition) implements Lease {
        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public <T> Returned<T> call(String what, Supplier<T> function) {
            return Returned.of(function.get());
        }

        @Override
        public void close() {}
    }
}
