package simpul.core.web.page.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Dprd;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Origin;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.Sharing;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Term;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Result;
import simpul.core.model.store.Tx;

/** A running PKS between Maluku and Jawa Timur that names a sector, and an agency in each of three provinces. */
final class Cooperation {
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private Cooperation() {}

    static Result<String> sign(Tx tx, String sector) {
        Sharing sharing = Sharing.none("35", SINCE).shared("81", SINCE);
        Agreement pks = pks(sector, sharing);
        tx.port(CaseStore.class).add(kase(pks));
        tx.port(AgreementStore.class).add(pks);
        for (String region : List.of("81", "35", "64")) {
            tx.port(AgencyStore.class)
                    .add(new Agency("disnak-" + region, region, "Dinas Peternakan", "DISNAK", List.of(), 1));
        }
        tx.audit(AuditNote.of("agreement.sign", "agreement", pks.id()).in("35"));
        return Result.done(pks.id());
    }

    private static Agreement pks(String sector, Sharing sharing) {
        return new Agreement(
                "pks-1",
                "kasus-1",
                1,
                DocumentType.PKS,
                Kind.KSDD_SUKARELA,
                "Kunjungan bersama",
                "35",
                Stage.PELAKSANAAN,
                SINCE,
                List.of(),
                List.of(
                        new Signatory(PartyRef.region("35"), "Provinsi Jawa Timur", List.of(), "1/JTM", false),
                        new Signatory(PartyRef.region("81"), "Provinsi Maluku", List.of(), "2/MAL", false)),
                List.of(sector),
                "",
                Set.of(),
                new Term(SINCE, 24),
                SINCE,
                null,
                List.of(),
                List.of(),
                List.of(),
                sharing,
                null,
                null,
                new Origin(false, false),
                Instant.EPOCH);
    }

    private static Case kase(Agreement pks) {
        return new Case(
                pks.caseId(),
                1,
                pks.kind(),
                pks.title(),
                pks.creator(),
                List.of(
                        Party.of(PartyRef.region("35"), "Provinsi Jawa Timur", List.of()),
                        Party.of(PartyRef.region("81"), "Provinsi Maluku", List.of())),
                "kelautan-perikanan",
                "Kunjungan",
                "",
                pks.sectors(),
                Set.of(),
                Stage.PENYUSUNAN_PKS,
                pks.since(),
                List.of(),
                pks.sharing(),
                Dprd.NONE,
                null,
                List.of(),
                pks.origin(),
                Instant.EPOCH);
    }
}
