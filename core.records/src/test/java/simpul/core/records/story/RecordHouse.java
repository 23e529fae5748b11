package simpul.core.records.story;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Sector;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.records.fill.Filling;
import simpul.core.records.fill.Restating;
import simpul.core.records.judge.PureEngine;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.RecordDesk;
import simpul.core.records.keep.Vocabularies;
import simpul.core.records.keep.Writing;
import simpul.core.records.shape.Tables;
import simpul.core.records.show.MeasureDesk;
import simpul.core.records.show.ScreenDesk;
import simpul.core.records.transfer.ExportDesk;
import simpul.core.records.transfer.ImportDesk;
import simpul.core.store.id.SeededEntropy;
import simpul.core.store.testing.StoreFixture;

/** The room's services over a real store, with {@link BoatSector} running. */
final class RecordHouse implements AutoCloseable {
    final StoreFixture fixture;
    final Entitling entitling = new Entitling("81", "35");
    private final DirectSectors sectors;
    final RecordDesk records;
    final ImportDesk imports;
    final ExportDesk exports;
    final ScreenDesk screens;
    final MeasureDesk measures;
    final Filling filling;
    final Restating restating;

    RecordHouse(Path folder) {
        this(folder, new BoatSector());
    }

    RecordHouse(Path folder, Sector sector) {
        this(folder, sector, folder.toString());
    }

    /** @param seed of identifiers; another one each time that a folder is opened again */
    RecordHouse(Path folder, Sector sector, String seed) {
        fixture = StoreFixture.in(folder);
        Entropy entropy = new SeededEntropy(seed);
        Definition definition = new PureEngine().define(sector).value();
        new Tables(fixture.store()).prepare(definition, "1.0.0").value();
        sectors = new DirectSectors(definition);
        Gate gate = new Gate(new OfficersWrite(), entitling, fixture.workingDays(), fixture.store(), sectors);
        Writing writing = new Writing(fixture.regions(), entitling, fixture.store());
        Vocabularies vocabularies = new Vocabularies(sectors, fixture.store());
        records = new RecordDesk(sectors, gate, writing, vocabularies, fixture.store(), fixture.regions(), entropy);
        imports = new ImportDesk(sectors, gate, writing, fixture.store(), entropy);
        exports = new ExportDesk(records, vocabularies, fixture.regions());
        screens = new ScreenDesk(sectors, gate, fixture.store());
        measures = new MeasureDesk(sectors, fixture.store());
        filling = new Filling(sectors, fixture.store(), 2);
        restating = new Restating(sectors, fixture.store(), fixture.workingDays());
    }

    /** Functions of the sector that failed. */
    List<Diagnosis> failures() {
        return sectors.failures;
    }

    static Caller officer(String region) {
        return StoreFixture.caller(region, Role.OPD);
    }

    static Call call(String region) {
        return Call.of(officer(region));
    }

    static Map<String, String> trip(String plate, String day, String tons) {
        Map<String, String> trip = new HashMap<>();
        trip.put("tanda", plate);
        trip.put("tanggal", day);
        trip.put("ton", tons);
        trip.put("jenis", "Jaring");
        trip.put("nakhoda", "Bapak Contoh");
        trip.put("pks", "PKS kapal");
        return trip;
    }

    @Override
    public void close() {
        fixture.close();
    }

    /** Officers write for their region; everybody with a region reads, but its council. */
    private static final class OfficersWrite implements Decisions {
        @Override
        public Optional<Problem> refusal(Caller caller, Action action, Subject subject) {
            boolean reads = action == Action.RECORD_READ && !caller.role().equals(Role.DPRD);
            return reads || caller.role().equals(Role.OPD)
                    ? Optional.empty()
                    : Optional.of(Problem.of(
                            ProblemKind.FORBIDDEN, Text.of(action.name() + " tidak", action.name() + " no")));
        }
    }
}
