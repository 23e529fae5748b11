package simpul.plugin.perikanan;

import org.osgi.service.component.annotations.Component;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;

/** Fisheries: lots of fish that are traded between regions under a cooperation agreement. */
@Component
public final class PerikananSector implements Sector {
    @Override
    public void define(SectorSpec s) {
        s.id("perikanan")
                .title("Perikanan", "Fisheries")
                .icon("fish")
                .codes(Species.FAO)
                .records(Lot.TYPE)
                .rules(LotRules.CERTIFIED, LotRules.TWO_REGIONS)
                .indicators(TradeFigures.COMPLIANCE, TradeFigures.TRADE)
                .screens(PromisedScreen.SCREEN, LotsScreen.SCREEN);
    }
}
