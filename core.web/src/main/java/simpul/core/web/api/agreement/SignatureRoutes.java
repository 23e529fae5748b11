package simpul.core.web.api.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Signing;
import simpul.core.model.file.Files;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Page;
import simpul.core.web.api.Api;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** The signature slots of a document, and the scans that show what is in them. */
@Component
public final class SignatureRoutes implements RouteSource {
    private static final String AGREEMENT = "/api/v1/agreements/{id}";
    private final Api api;
    private final Agreements agreements;
    private final Files files;

    @Activate
    public SignatureRoutes(@Reference Api api, @Reference Agreements agreements, @Reference Files files) {
        this.api = api;
        this.agreements = agreements;
        this.files = files;
    }

    /** A signature on paper; the scan may follow. */
    record SignatureInput(
            @Limit(max = 20) String slot,
            SignerOffice capacity,
            @Nullable @Limit(max = 300) String office,
            LocalDate on,
            @Nullable @Limit(max = 300) String place,
            SlotWire.@Nullable KuasaWire kuasa) {
        Signing signing() {
            return new Signing(
                    capacity, Inputs.text(office), on, Inputs.text(place), kuasa == null ? null : kuasa.kuasa(), null);
        }
    }

    /** Which signatures a scan shows. */
    record ScanInput(@Limit(min = 1, max = 100) List<String> slots) {}

    @Override
    public List<Route> routes() {
        return List.of(list(), sign(), scan());
    }

    private Route list() {
        return api.get(AGREEMENT + "/signatures")
                .operation("listSignatures")
                .summary("Tempat tanda tangan dan isinya", "Signature slots and what is in them")
                .lists(SlotWire.class)
                .by(ask -> agreements
                        .find(ask.scope(), ask.name("id"))
                        .map(a -> ask.page(new Page<>(a.slots(), null), SlotWire::of))
                        .orElseGet(() -> ask.refuse(Problem.notFound())));
    }

    private Route sign() {
        return api.post(AGREEMENT + "/signatures")
                .operation("recordSignature")
                .summary("Mencatat tanda tangan", "Record a signature")
                .versioned()
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID)
                .answers(AgreementWire.class)
                .takes(SignatureInput.class)
                .by((ask, input) -> ask.write(
                        call -> agreements.sign(
                                call, ask.name("id"), (int) ask.version(), input.slot(), input.signing()),
                        changed -> AgreementRoutes.changed(ask, changed)));
    }

    private Route scan() {
        return api.post(AGREEMENT + "/scans")
                .operation("addScan")
                .summary("Mengunggah pindaian tanda tangan", "Upload the scan of signatures")
                .versioned()
                .refuses(
                        ProblemKind.FORBIDDEN,
                        ProblemKind.INVALID,
                        ProblemKind.TOO_LARGE,
                        ProblemKind.UNSUPPORTED_TYPE,
                        ProblemKind.STORAGE_FULL)
                .answers(AgreementWire.class)
                .takesFiles(ScanInput.class, "file")
                .by((ask, input, sent) -> ask.write(
                        call -> Papers.keep(
                                files,
                                ask.scope(),
                                sent.first("file"),
                                upload -> agreements.scan(
                                        call,
                                        ask.name("id"),
                                        (int) ask.version(),
                                        new TreeSet<>(input.slots()),
                                        upload)),
                        changed -> AgreementRoutes.changed(ask, changed)));
    }
}
