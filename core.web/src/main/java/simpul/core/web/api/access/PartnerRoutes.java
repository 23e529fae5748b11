package simpul.core.web.api.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.region.Partner;
import simpul.core.model.region.PartnerDraft;
import simpul.core.model.region.PartnerKind;
import simpul.core.model.region.Partners;
import simpul.core.web.api.Api;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/partners}: third parties, foreign governments and institutions that the own region registered. */
@Component
public final class PartnerRoutes implements RouteSource {
    record PartnerInput(
            @Limit(max = 5) String region,
            PartnerKind kind,
            @Limit(min = 1, max = 160) String name,
            @Nullable @Limit(max = 2) String country,
            @Nullable Boolean different) {
        PartnerDraft draft() {
            return new PartnerDraft(
                    region, kind, name, Optional.ofNullable(country).orElse("ID"), Boolean.TRUE.equals(different));
        }
    }

    record PartnerItem(String id, PartnerKind kind, String name, String country, String region, int version) {
        static PartnerItem of(Partner p) {
            return new PartnerItem(p.id(), p.kind(), p.name(), p.country(), p.region(), p.version());
        }
    }

    private final Api api;
    private final Partners partners;

    @Activate
    public PartnerRoutes(@Reference Api api, @Reference Partners partners) {
        this.api = api;
        this.partners = partners;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get("/api/v1/partners")
                        .operation("listPartners")
                        .summary("Mitra di luar pemerintah daerah", "Partners outside regional government")
                        .lists(PartnerItem.class)
                        .by(ask -> ask.page(partners.list(ask.scope(), ask.cursor()), PartnerItem::of)),
                api.get("/api/v1/partners/{id}")
                        .operation("showPartner")
                        .summary("Satu mitra", "A partner")
                        .answers(PartnerItem.class)
                        .by(ask -> ask.show(
                                partners.find(ask.scope(), ask.name("id")), PartnerItem::of, p -> (long) p.version())),
                api.post("/api/v1/partners")
                        .operation("createPartner")
                        .tagged()
                        .summary("Mencatat mitra", "Record a partner")
                        .creates(PartnerItem.class)
                        .takes(PartnerInput.class)
                        .by((ask, input) -> ask.write(
                                call -> partners.create(call, input.draft()),
                                p -> ask.tagged(
                                        ask.created("/api/v1/partners/" + p.id(), PartnerItem.of(p)), p.version()))),
                api.put("/api/v1/partners/{id}")
                        .operation("changePartner")
                        .summary("Mengubah mitra", "Change a partner")
                        .versioned()
                        .answers(PartnerItem.class)
                        .takes(PartnerInput.class)
                        .by((ask, input) -> ask.write(
                                call -> partners.change(call, ask.name("id"), (int) ask.version(), input.draft()),
                                p -> ask.tagged(ask.json(200, PartnerItem.of(p)), p.version()))));
    }
}
