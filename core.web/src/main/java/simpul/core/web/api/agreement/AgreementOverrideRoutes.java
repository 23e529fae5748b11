package simpul.core.web.api.agreement;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.StepOverride;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/agreement-overrides}: what offices answered for while a rule of a sector could not be decided. */
@Component
public final class AgreementOverrideRoutes implements RouteSource {
    record StepOverrideItem(
            String agreement,
            String caseId,
            String document,
            Stage stage,
            String sector,
            String rule,
            Text title,
            String basis,
            String reason,
            String region,
            String office,
            Instant at) {
        static StepOverrideItem of(StepOverride o) {
            return new StepOverrideItem(
                    o.agreement(),
                    o.caseId(),
                    o.title(),
                    o.step().stage(),
                    o.mark().sector(),
                    o.mark().rule(),
                    o.mark().title(),
                    o.mark().basis(),
                    o.mark().reason(),
                    o.step().region(),
                    o.step().office(),
                    o.step().at());
        }
    }

    private final Api api;
    private final Agreements agreements;

    @Activate
    public AgreementOverrideRoutes(@Reference Api api, @Reference Agreements agreements) {
        this.api = api;
        this.agreements = agreements;
    }

    @Override
    public List<Route> routes() {
        return List.of(api.get("/api/v1/agreement-overrides")
                .operation("listAgreementOverrides")
                .summary(
                        "Tahap naskah yang dilanjutkan dengan alasan tertulis meski aturan sektor belum diputus",
                        "Stages of documents that went on with a written reason though a rule was undecided")
                .lists(StepOverrideItem.class)
                .by(ask -> ask.page(agreements.overrides(ask.scope(), ask.cursor()), StepOverrideItem::of)));
    }
}
