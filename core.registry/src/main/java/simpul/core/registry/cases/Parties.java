package simpul.core.registry.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.PartyDraft;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.Unit;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.region.Partner;
import simpul.core.model.region.PartnerStore;
import simpul.core.model.region.Region;
import simpul.core.registry.desk.Names;
import simpul.core.registry.desk.Units;
import simpul.core.registry.desk.Work;
import simpul.core.registry.law.Findings;

/** Makes the parties of a case from what somebody named: the own region first, names looked up. */
final class Parties {
    private Parties() {}

    /** The parties, keeping the answers of those that were there before. */
    static List<Party> of(Work work, List<PartyDraft> named, List<Party> before, Findings out) {
        PartyRef own = PartyRef.region(work.region());
        List<PartyDraft> drafts = new ArrayList<>(named);
        if (drafts.stream().noneMatch(d -> d.ref().equals(own))) {
            drafts.add(0, new PartyDraft(own, List.of()));
        }
        drafts.sort(java.util.Comparator.comparing(d -> !d.ref().equals(own)));
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            PartyDraft draft = drafts.get(i);
            String field = "parties[" + named.indexOf(draft) + "]";
            Optional<String> name = name(work, draft.ref());
            Optional<Region> past = past(work, draft.ref());
            if (past.isPresent()) {
                replaced(work, past.get(), field, out);
                continue;
            }
            if (name.isEmpty()) {
                out.block(
                        "PARTY_UNKNOWN",
                        field,
                        "",
                        "Daerah atau mitra \"" + draft.ref().key() + "\" tidak dikenal. Pilih dari daftar.",
                        "The region or partner \"" + draft.ref().key() + "\" is not known. Choose from the list.");
                continue;
            }
            List<Unit> units = Units.resolve(work, draft.ref(), withCaller(work, draft), field, out);
            parties.add(before.stream()
                    .filter(p -> p.ref().equals(draft.ref()))
                    .findFirst()
                    .map(p -> new Party(
                            p.ref(),
                            p.name(),
                            // Who names no agencies again does not take those away that were named before.
                            draft.units().isEmpty() ? p.units() : units,
                            p.plan(),
                            p.planNote(),
                            p.funding(),
                            p.burden()))
                    .orElseGet(() -> Party.of(draft.ref(), name.get(), units)));
        }
        return parties;
    }

    /** An agency that drafts takes part itself. */
    private static List<Unit> withCaller(Work work, PartyDraft draft) {
        Optional<Agency> agency = work.caller()
                .agency()
                .filter(a -> work.region().equals(draft.ref().region()))
                .flatMap(a -> work.tx().port(AgencyStore.class).find(a));
        if (agency.isEmpty()) {
            return draft.units();
        }
        Unit own = new Unit(agency.get().id(), agency.get().name());
        if (draft.units().stream().anyMatch(own::same)
                || draft.units().stream().anyMatch(u -> u.name().equalsIgnoreCase(own.name()))) {
            return draft.units();
        }
        List<Unit> all = new ArrayList<>(draft.units());
        all.add(0, own);
        return all;
    }

    /** The region that is meant, when its code is valid no longer. */
    private static Optional<Region> past(Work work, PartyRef ref) {
        return Optional.ofNullable(ref.region())
                .flatMap(work.desk().regions()::find)
                .filter(r -> r.validUntil() != null && !r.validOn(work.today()));
    }

    private static void replaced(Work work, Region past, String field, Findings out) {
        Optional<Region> now =
                Optional.ofNullable(past.successor()).flatMap(work.desk().regions()::find);
        out.block(
                "REGION_REPLACED",
                field,
                "",
                "Kode " + past.code() + " (" + past.name() + ") berlaku sampai " + past.validUntil() + "."
                        + now.map(r -> " Pakai penggantinya: " + r.code() + " " + r.name() + ".")
                                .orElse(""),
                "The code " + past.code() + " (" + past.name() + ") was valid until " + past.validUntil() + "."
                        + now.map(r -> " Use its successor: " + r.code() + " " + r.name() + ".")
                                .orElse(""));
    }

    private static Optional<String> name(Work work, PartyRef ref) {
        String code = ref.region();
        if (code != null) {
            return work.desk()
                    .regions()
                    .find(code)
                    .filter(r -> r.validOn(work.today()))
                    .map((Region r) -> Names.party(r));
        }
        return work.tx().port(PartnerStore.class).find(ref.key()).map(Partner::name);
    }
}
