package simpul.core.registry.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Burden;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Clause;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Dprd;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Origin;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.PlanBasis;
import simpul.core.model.agreement.Recorded;
import simpul.core.model.agreement.Sharing;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Standing;
import simpul.core.model.agreement.Term;
import simpul.core.model.agreement.Unit;
import simpul.core.model.region.Level;
import simpul.core.model.region.PartnerKind;
import simpul.core.model.result.Finding;

/** Cases and documents for the tests of the law: complete unless a test takes something away. */
final class Given {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LawParameters PARAMETERS = new LawParameters(
            DprdTrigger.of("membebani_masyarakat atau membebani_daerah atau bukan teranggarkan"), 60, 60, 45, false);

    private Given() {}

    static Party party(String code) {
        return new Party(
                PartyRef.region(code),
                "Provinsi " + code,
                List.of(new Unit(null, "Dinas")),
                PlanBasis.RPJMD_RKPD,
                "RPJMD",
                "APBD",
                new Burden(false, false, true));
    }

    static Case subject(Kind kind, Stage stage, Party... parties) {
        return new Case(
                "c",
                1,
                kind,
                "Kerja sama perikanan",
                "81",
                List.of(parties),
                "kelautan-perikanan",
                "Perdagangan ikan",
                "",
                List.of("perikanan"),
                Set.of(),
                stage,
                TODAY,
                List.of(),
                Sharing.none("81", TODAY).shared("35", TODAY),
                Dprd.NONE,
                null,
                List.of(),
                Origin.NEW,
                Instant.EPOCH);
    }

    static Case voluntary(Stage stage, DocumentKind... papers) {
        return with(subject(Kind.KSDD_SUKARELA, stage, party("81"), party("35")), papers);
    }

    static Case with(Case subject, DocumentKind... papers) {
        List<DocumentEntry> all = new ArrayList<>(subject.documents());
        Arrays.stream(papers).map(Given::paper).forEach(all::add);
        return subject.change().documents(all).done();
    }

    static DocumentEntry paper(DocumentKind kind) {
        return paper(kind, kind == DocumentKind.SURAT_JAWABAN ? "35" : "81");
    }

    static DocumentEntry paper(DocumentKind kind, String party) {
        return new DocumentEntry(
                "d-" + kind,
                kind.stage(),
                kind,
                kind.title().id(),
                party,
                "1",
                LocalDate.of(2026, 1, 10),
                SignerOffice.KEPALA_DAERAH,
                List.of(),
                recorded(party));
    }

    static Recorded recorded(String party) {
        return new Recorded(party, "post", "Sekretariat", Instant.EPOCH, party, Standing.SENDIRI, "", null);
    }

    static Agreement document(DocumentType type, Kind kind, Slot... slots) {
        return new Agreement(
                "a-" + type,
                "c",
                1,
                type,
                kind,
                "Naskah",
                "81",
                type.executing() ? Stage.PENYUSUNAN_PKS : Stage.PENANDATANGANAN_KB,
                TODAY,
                List.of(),
                List.of(
                        new Signatory(PartyRef.region("81"), "Maluku", List.of(new Unit(null, "Dinas")), "81/1", false),
                        new Signatory(
                                PartyRef.region("35"), "Jawa Timur", List.of(new Unit(null, "Dinas")), "35/1", false)),
                List.of("perikanan"),
                "",
                Set.of(Clause.values()),
                new Term(LocalDate.of(2026, 2, 1), 24),
                null,
                null,
                List.of(slots),
                List.of(),
                List.of(paper(DocumentKind.RANCANGAN_PKS)),
                Sharing.none("81", TODAY).shared("35", TODAY),
                null,
                null,
                Origin.NEW,
                Instant.EPOCH);
    }

    static Facts facts(Case subject, Agreement... documents) {
        return facts(subject, Map.of(), Map.of(), documents);
    }

    static Facts facts(
            Case subject, Map<String, Level> levels, Map<String, PartnerKind> partners, Agreement... documents) {
        Map<String, Level> all = new HashMap<>();
        subject.regions().forEach(code -> all.put(code, Level.PROVINSI));
        all.putAll(levels);
        Map<String, LocalDate> due = new HashMap<>();
        subject.dprd().decisions().forEach(d -> due.put(d.region(), d.asked().plusDays(63)));
        return new Facts(subject, List.of(documents), Set.of("81", "35"), all, partners, due, PARAMETERS, TODAY);
    }

    static List<String> blocking(List<Finding> findings) {
        return findings.stream().filter(Finding::blocks).map(Finding::code).toList();
    }

    static List<String> warnings(List<Finding> findings) {
        return findings.stream().filter(f -> !f.blocks()).map(Finding::code).toList();
    }
}
