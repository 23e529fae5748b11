package simpul.core.web.page.agreement;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.region.Agencies;
import simpul.core.model.region.Agency;
import simpul.core.model.region.Partner;
import simpul.core.model.region.Partners;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.region.UrusanCatalogue;
import simpul.core.model.store.Cursor;
import simpul.core.web.ui.Messages;

/** What pages look names up in. Immutable and thread-safe. */
@Component(service = Directories.class)
public final class Directories {
    private static final Cursor MANY = new Cursor(Cursor.MOST, null);

    private final Regions regions;
    private final Agencies agencies;
    private final Partners partners;
    private final Sectors sectors;
    private final UrusanCatalogue urusan;
    private final SectorCatalog catalog;

    @Activate
    public Directories(
            @Reference Regions regions,
            @Reference Agencies agencies,
            @Reference Partners partners,
            @Reference Sectors sectors,
            @Reference UrusanCatalogue urusan,
            @Reference SectorCatalog catalog) {
        this.regions = regions;
        this.agencies = agencies;
        this.partners = partners;
        this.sectors = sectors;
        this.urusan = urusan;
        this.catalog = catalog;
    }

    Regions regions() {
        return regions;
    }

    UrusanCatalogue urusan() {
        return urusan;
    }

    /** The agencies of a region, by name. */
    List<Agency> agencies(Scope scope, String region) {
        return agencies.list(scope, region, MANY).items();
    }

    String agency(Scope scope, String id) {
        return agencies.find(scope, id).map(Agency::name).orElse("");
    }

    /** The partners that the scope's own region registered. */
    List<Partner> partners(Scope scope) {
        return scope.region().isEmpty() ? List.of() : partners.list(scope, MANY).items();
    }

    List<SectorModule> sectors() {
        return sectors.all();
    }

    /** What the running sectors declare, with their indicators. */
    List<SectorShape> shapes() {
        return catalog.running();
    }

    /** The title of a sector, whether or not a module of it is here. */
    String sector(Messages t, String id) {
        return sectors.find(id).map(module -> t.of(module.title())).orElseGet(() -> t.sector(id));
    }

    Optional<Region> region(String code) {
        return regions.find(code);
    }

    /** The region as a letterhead names it: {@code Provinsi Jawa Timur}, {@code Kabupaten Sidoarjo}. */
    String formalName(String code) {
        return regions.find(code)
                .map(r -> r.parent() == null ? "Provinsi " + r.name() : r.name())
                .orElse(code);
    }

    /** {@code Jawa Timur}, {@code Kabupaten Sidoarjo}; the code itself when it is unknown. */
    String regionName(String code) {
        return regions.find(code).map(Region::name).orElse(code);
    }
}
