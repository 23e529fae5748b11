package simpul.core.access.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.account.NewPost;
import simpul.core.model.region.Agency;
import simpul.core.model.region.Level;
import simpul.core.model.region.Region;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.text.Text;

/** What a post must be, by its role. */
final class PostRules {
    private static final int LONGEST_LABEL = 160;
    private static final Set<Role> OF_AGENCY = Set.of(Role.OPD, Role.KEPALA_OPD);
    private static final Set<Role> OF_PLATFORM = Set.of(Role.ADMIN, Role.PEMANTAU);

    private PostRules() {}

    static List<Finding> findings(
            Territory mine, NewPost entry, Optional<Role> role, Optional<Region> region, Optional<Agency> agency) {
        List<Finding> findings = new ArrayList<>();
        if (role.isEmpty() || role.get().equals(Role.PUBLIK)) {
            findings.add(wrong("POST_ROLE", "role", "Pilih peran dari daftar.", "Choose a role from the list."));
            return findings;
        }
        if (!mine.everywhere() && OF_PLATFORM.contains(role.get())) {
            findings.add(wrong(
                    "POST_ROLE_PLATFORM",
                    "role",
                    "Peran ini hanya dibuat oleh administrator platform.",
                    "Only the platform administrator makes this role."));
        }
        findings.addAll(place(mine, entry, role.get(), region));
        findings.addAll(agency(entry, role.get(), agency));
        if (entry.label().length() > LONGEST_LABEL) {
            findings.add(wrong(
                    "POST_LABEL", "label", "Nama jabatan paling banyak 160 karakter.", "At most 160 characters."));
        }
        return findings;
    }

    private static List<Finding> place(Territory mine, NewPost entry, Role role, Optional<Region> region) {
        if (entry.region() == null) {
            return OF_PLATFORM.contains(role)
                    ? List.of()
                    : List.of(wrong("POST_REGION", "region", "Pilih daerah.", "Choose the region."));
        }
        if (role.equals(Role.ADMIN)) {
            return List.of(wrong(
                    "POST_REGION",
                    "region",
                    "Administrator platform tidak terikat pada daerah. Kosongkan daerah.",
                    "The platform administrator belongs to no region. Leave the region empty."));
        }
        if (region.isEmpty() || !mine.covers(entry.region())) {
            return List.of(wrong(
                    "REGION_UNKNOWN",
                    "region",
                    "Daerah ini tidak ada atau bukan daerah Anda.",
                    "There is no such region, or it is not yours."));
        }
        return role.equals(Role.PEMANTAU) && region.get().level() != Level.PROVINSI
                ? List.of(wrong(
                        "POST_REGION",
                        "region",
                        "Pemantau bekerja untuk provinsi atau kementerian.",
                        "A monitor works for a province or a ministry."))
                : List.of();
    }

    private static List<Finding> agency(NewPost entry, Role role, Optional<Agency> agency) {
        if (!OF_AGENCY.contains(role)) {
            return entry.agency() == null
                    ? List.of()
                    : List.of(wrong(
                            "POST_AGENCY",
                            "agency",
                            "Peran ini bukan bagian OPD.",
                            "This role is not within an agency."));
        }
        boolean fits = agency.filter(a -> a.region().equals(entry.region())).isPresent();
        return fits
                ? List.of()
                : List.of(wrong(
                        "POST_AGENCY", "agency", "Pilih OPD dari daerah ini.", "Choose an agency of this region."));
    }

    /** The label typed, or else the office as people call it. */
    static String label(NewPost entry, Role role, @Nullable Region region, @Nullable Agency agency) {
        if (!entry.label().isBlank()) {
            return entry.label().strip();
        }
        String place = region == null ? "" : region.name();
        if (agency != null) {
            String office = agency.name().contains(place) ? agency.name() : agency.name() + " " + place;
            return role.equals(Role.KEPALA_OPD) ? "Kepala " + office : office;
        }
        if (role.equals(Role.KEPALA_DAERAH) && region != null) {
            return switch (region.level()) {
                case PROVINSI -> "Gubernur " + place;
                case KABUPATEN -> "Bupati " + place.replaceFirst("^Kabupaten ", "");
                case KOTA -> "Wali Kota " + place.replaceFirst("^Kota ", "");
            };
        }
        return (role.label().id() + " " + place).strip();
    }

    private static Finding wrong(String code, String field, String id, String en) {
        return Finding.blocking(code, field, Text.of(id, en));
    }
}
