package simpul.plugin.perikanan;

import org.osgi.service.component.annotations.Component;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Indicator;

/** Fisheries: what is landed, farmed, traded and needed under a cooperation agreement, and by which vessels. */
@Component
@SectorClaim(
        id = "perikanan",
        title = "Perikanan",
        english = "Fisheries",
        icon = "fish",
        records = {
            "lot:4",
            "pendaratan:1",
            "panen:1",
            "kuota:1",
            "kapal:1",
            "andon:1",
            "kuota_andon:1",
            "kebutuhan:1",
            "kesejahteraan:1",
            "unit_olah:1"
        })
public final class PerikananSector implements Sector {
    @Override
    public void define(SectorSpec s) {
        s.id("perikanan")
                .title("Perikanan", "Fisheries")
                .icon("fish")
                .codes(Species.FAO, Area.WPP)
                .records(
                        Lot.TYPE,
                        Landing.TYPE,
                        Harvest.TYPE,
                        Quota.TYPE,
                        Vessel.TYPE,
                        Andon.TYPE,
                        AndonQuota.TYPE,
                        Need.TYPE,
                        Welfare.TYPE,
                        Plant.TYPE)
                .parameters(
                        Limits.CERTIFICATE_DAYS,
                        Limits.DAYS_TO_LEAVE,
                        Limits.FAR_FROM_USUAL,
                        Limits.EXCHANGE_AIM,
                        Limits.EATEN_AIM,
                        Limits.LOSS_AIM,
                        Limits.SMALL_TONNAGE)
                .rules(
                        LotRules.CERTIFIED,
                        LotRules.THROUGH_PORTS,
                        LotRules.TWO_REGIONS,
                        LotRules.NO_MORE_THAN_SENT,
                        PartyRules.BY_SENDER,
                        PartyRules.LOT_TO_PARTY,
                        PartyRules.ANDON_TO_PARTY,
                        YearRules.QUOTA_IN_ITS_YEAR,
                        YearRules.NEED_BY_MONTH,
                        YearRules.WELFARE_BY_MONTH,
                        LandingRules.IN_ORDER,
                        LandingRules.AT_COAST,
                        WeightRules.LANDED,
                        WeightRules.SENT,
                        WeightRules.FARMED,
                        LossRules.LANDED,
                        LossRules.FARMED,
                        VesselRules.LICENSED,
                        VesselRules.WITHIN_SEA,
                        VesselRules.SMALL_SCALE,
                        AndonRules.OTHER_WATERS,
                        AndonRules.WITHIN_TERM)
                .indicators(PromisedScreen.INDICATORS.toArray(Indicator[]::new))
                .screens(
                        PromisedScreen.SCREEN,
                        LotsScreen.SCREEN,
                        QuotaScreen.SCREEN,
                        VesselScreen.SCREEN,
                        BalanceScreen.SCREEN);
    }
}
