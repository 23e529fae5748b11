package simpul.core.records.story;

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
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.store.testing.StoreFixture;

/** A signed agreement that is being carried out. */
record Pact(
        String id, String sector, LocalDate starts, int months, boolean shared, boolean signed, List<String> regions) {
    static Pact of(String id, String sector, String starts, int months, String... regions) {
        return new Pact(id, sector, LocalDate.parse(starts), months, true, true, List.of(regions));
    }

    /** What one region has written down and the others do not know of. */
    Pact alone() {
        return new Pact(id, sector, starts, months, false, signed, regions);
    }

    /** What its parties know of but have not signed yet. */
    Pact unsigned() {
        return new Pact(id, sector, starts, months, shared, false, regions);
    }

    void in(StoreFixture fixture) {
        fixture.store()
                .write(fixture.call(regions.get(0), Role.SEKRETARIAT), tx -> {
                    tx.port(CaseStore.class).add(subject());
                    tx.port(AgreementStore.class).add(document());
                    tx.audit(AuditNote.of("test.pact", "agreement", id));
                    return Result.done(id);
                })
                .value();
    }

    private Sharing sharing() {
        Sharing none = Sharing.none(regions.get(0), starts);
        return shared ? none.shared(regions.get(0), starts) : none;
    }

    private Agreement document() {
        return new Agreement(
                id,
                "kasus-" + id,
                1,
                DocumentType.PKS,
                Kind.KSDD_SUKARELA,
                "PKS " + id,
                regions.get(0),
                signed ? Stage.PELAKSANAAN : Stage.PENANDATANGANAN_PKS,
                starts,
                List.of(),
                regions.stream()
                        .map(r -> new Signatory(PartyRef.region(r), "Daerah " + r, List.of(), "1/" + r, signed))
                        .toList(),
                List.of(sector),
                "Isi",
                Set.of(),
                new Term(starts, months),
                signed ? starts : null,
                null,
                List.of(),
                List.of(),
                List.of(),
                sharing(),
                null,
                null,
                Origin.NEW,
                Instant.EPOCH);
    }

    private Case subject() {
        return new Case(
                "kasus-" + id,
                1,
                Kind.KSDD_SUKARELA,
                "Kerja sama " + id,
                regions.get(0),
                regions.stream()
                        .map(r -> Party.of(PartyRef.region(r), "Daerah " + r, List.of()))
                        .toList(),
                "perikanan",
                "Ikan",
                "Maksud",
                List.of(sector),
                Set.of(),
                Stage.PERSETUJUAN_DPRD,
                starts,
                List.of(),
                sharing(),
                Dprd.NONE,
                null,
                List.of(),
                Origin.NEW,
                Instant.EPOCH);
    }
}
