package simpul.core.records.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementRules;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.OpenRule;
import simpul.core.model.agreement.SectorVerdict;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.ShapeStore;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.AgreementGate;
import simpul.core.model.sector.AgreementRule;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;
import simpul.core.records.ask.Covering;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.judge.StatedAgreement;
import simpul.core.records.keep.SectorProblems;
import simpul.core.records.show.Asking;

/** Asks sectors about an agreement that names them: questions in one snapshot, then each rule under its lease. Thread-safe. */
@Component
public final class AgreementJudge implements AgreementRules {
    private final Sectors sectors;
    private final Store store;
    private final Regions regions;
    private final WorkingDays days;
    private final Parameters parameters;

    @Activate
    public AgreementJudge(
            @Reference Sectors sectors,
            @Reference Store store,
            @Reference Regions regions,
            @Reference WorkingDays days,
            @Reference Parameters parameters) {
        this.sectors = sectors;
        this.store = store;
        this.regions = regions;
        this.days = days;
        this.parameters = parameters;
    }

    @Override
    public SectorVerdict verdict(Scope scope, Agreement agreement, Case of) {
        Optional<AgreementGate> gate = gate(agreement);
        Said said = new Said();
        if (gate.isPresent()) {
            for (String sector : agreement.sectors()) {
                Said once = said(scope, sector, gate.get(), agreement, of);
                said.add(once.cut ? said(scope, sector, gate.get(), agreement, of) : once);
            }
        }
        return new SectorVerdict(said.found, said.open);
    }

    private Said said(Scope scope, String sector, AgreementGate gate, Agreement agreement, Case of) {
        Said said = new Said();
        Optional<Lease> known = sectors.known(sector);
        if (known.isPresent()) {
            try (Lease lease = known.get()) {
                ask(scope, lease, gate, agreement, of, said);
            }
        } else if (wasHere(sector)) {
            said.open.add(unheard(sector));
        }
        return said;
    }

    /** What rules said so far. */
    private static final class Said {
        private final List<Finding> found = new ArrayList<>();
        private final List<OpenRule> open = new ArrayList<>();
        /** Whether a switch cut one off, so that the live version is asked anew. */
        private boolean cut;

        private void add(Said other) {
            found.addAll(other.found);
            open.addAll(other.open);
        }
    }

    /** Whether a module of the sector has ever worked here, or stands here and was refused; others have no rules. */
    private boolean wasHere(String sector) {
        return sectors.find(sector).isPresent()
                || store.read(
                        Scope.system(SystemTask.MODULES),
                        tx -> !tx.port(ShapeStore.class).of(sector).isEmpty());
    }

    /** Nobody knows the rules of a module that is away, so all of them are undecided together. */
    private OpenRule unheard(String sector) {
        Text title = sectors.find(sector).map(SectorModule::title).orElseGet(() -> Text.same(sector));
        return new OpenRule(
                sector,
                OpenRule.EVERY,
                Text.of(
                        "semua aturan sektor " + title.id() + " tentang PKS",
                        "every rule of " + title.en() + " for PKS"),
                "",
                true);
    }

    /** The gate that stands behind the stage in which a document is. */
    private static Optional<AgreementGate> gate(Agreement agreement) {
        if (!agreement.document().executing()) {
            return Optional.empty();
        }
        return switch (agreement.stage()) {
            case PENYUSUNAN_PKS -> Optional.of(AgreementGate.SIGN);
            case PENANDATANGANAN_PKS -> Optional.of(AgreementGate.RUN);
            default -> Optional.empty();
        };
    }

    private void ask(Scope scope, Lease lease, AgreementGate gate, Agreement agreement, Case of, Said said) {
        Definition definition = lease.definition();
        List<AgreementRule> rules = definition.agreementRules().stream()
                .filter(r -> r.gate().equals(gate))
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        String region = scope.region().orElse(null);
        LocalDate today = days.today(region == null ? "" : region);
        Covering from = new Covering(
                List.of(),
                null,
                region,
                Coverage.OWN,
                SectorParameters.of(parameters, definition).on(region, today));
        List<Aggregate> questions =
                rules.stream().flatMap(r -> r.asks().stream()).toList();
        Answers answers = store.read(scope, tx -> Asking.of(tx, definition.id(), questions, from));
        StatedAgreement stated =
                StatedAgreement.of(agreement, of, code -> regions.find(code).map(Region::level), today, answers);
        rules.forEach(rule -> ask(lease, rule, stated, said));
    }

    private static void ask(Lease lease, AgreementRule rule, StatedAgreement stated, Said said) {
        Returned<List<Finding>> returned = lease.call(
                "agreement rule " + rule.code(), () -> rule.function().apply(stated));
        said.cut |= returned.diagnosis().filter(SectorProblems::isCutOff).isPresent();
        returned.value()
                .ifPresentOrElse(
                        found -> found.forEach(f -> said.found.add(fitting(rule, f))),
                        () -> said.open.add(new OpenRule(
                                lease.definition().id(), rule.code(), rule.title(), rule.basis(), !rule.isWarning())));
    }

    private static Finding fitting(AgreementRule rule, Finding finding) {
        Finding based = finding.basis().isEmpty() ? finding.basedOn(rule.basis()) : finding;
        return rule.isWarning() && based.blocks()
                ? Finding.warning(based.code(), based.field(), based.message()).basedOn(based.basis())
                : based;
    }
}
