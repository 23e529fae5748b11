package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.PartyDraft;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.region.Partner;
import simpul.core.model.region.Region;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** Reads parties that people name: a region by name or code, or a partner that the own region registered. */
final class PartyNames {
    private static final Pattern CODE = Pattern.compile("(?:.*\\()?(\\d{2}(?:\\.\\d{2})?)\\)?\\s*");
    private static final Set<String> COMMON = Set.of("provinsi", "kabupaten", "kota", "kab", "");

    private final Directories names;
    private final List<Partner> partners;

    PartyNames(Directories names, Scope scope) {
        this.names = names;
        this.partners = names.partners(scope);
    }

    /** What a field suggests: names with the code of the region behind, so that every one is unique. */
    List<String> suggestions() {
        Stream<String> regions = names.regions().standing().stream().map(PartyNames::shown);
        return Stream.concat(partners.stream().map(Partner::name), regions).toList();
    }

    String shown(PartyRef ref) {
        String region = ref.region();
        if (region != null) {
            return names.region(region).map(PartyNames::shown).orElse(region);
        }
        return partners.stream()
                .filter(p -> p.id().equals(ref.partner()))
                .map(Partner::name)
                .findFirst()
                .orElse(String.valueOf(ref.partner()));
    }

    private static String shown(Region region) {
        return region.name() + " (" + region.code() + ")";
    }

    /** The parties named in a list of fields; what is not understood becomes a finding at its field. */
    List<PartyDraft> read(List<String> typed, String field, List<Finding> findings) {
        List<PartyDraft> parties = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String name = typed.get(i).strip();
            if (!name.isEmpty()) {
                Optional<PartyRef> ref = find(name);
                ref.ifPresent(r -> parties.add(new PartyDraft(r, List.of())));
                if (ref.isEmpty()) {
                    findings.add(unknown(name, field.isEmpty() ? "many" : field + "[" + i + "]"));
                }
            }
        }
        return parties;
    }

    Optional<PartyRef> find(String name) {
        Matcher code = CODE.matcher(name);
        if (code.matches() && names.region(code.group(1)).isPresent()) {
            return Optional.of(PartyRef.region(code.group(1)));
        }
        String bare = bare(name);
        Optional<PartyRef> partner = partners.stream()
                .filter(p -> p.name().equalsIgnoreCase(name))
                .findFirst()
                .map(p -> PartyRef.partner(p.id()));
        if (partner.isPresent()) {
            return partner;
        }
        return names.regions().standing().stream()
                .filter(r -> r.name().equalsIgnoreCase(name)
                        || r.parent() == null && bare(r.name()).equals(bare))
                .findFirst()
                .map(r -> PartyRef.region(r.code()));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^provinsi ", "").strip();
    }

    private Finding unknown(String name, String field) {
        Optional<String> near = Stream.concat(
                        partners.stream().map(Partner::name),
                        names.regions().standing().stream().map(Region::name))
                .filter(n -> common(n, name) > 0)
                .max(Comparator.comparingInt((String n) -> common(n, name))
                        .thenComparing(String::length, Comparator.reverseOrder()));
        return Finding.blocking(
                "PARTY_UNKNOWN",
                field,
                Text.of(
                        "Daerah atau mitra \"" + name + "\" tidak dikenal."
                                + near.map(n -> " Maksud Anda " + n + "?").orElse(" Pilih dari daftar."),
                        "The region or partner \"" + name + "\" is not known."
                                + near.map(n -> " Did you mean " + n + "?").orElse(" Choose from the list.")));
    }

    private static int common(String one, String other) {
        Set<String> words = words(one);
        words.retainAll(words(other));
        return words.size();
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("\\W+")));
        words.removeAll(COMMON);
        return words;
    }
}
