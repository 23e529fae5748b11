package simpul.core.model.region;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A province, kabupaten or kota with the time in which its code is valid.
 *
 * @param code Kemendagri code: {@code 81} for a province, {@code 35.15} for a kabupaten or kota
 * @param name full name as in the decree, e.g. {@code Kabupaten Sidoarjo}
 * @param parent province of a kabupaten/kota; null for a province
 * @param validUntil last day of validity (inclusive); null while valid
 * @param successor code that took its place; null while valid
 * @param zone WIB, WITA or WIT: the zone in which the region's dates are meant
 */
public record Region(
        String code,
        String name,
        Level level,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String successor,
        ZoneId zone) {

    /** The province this region is or lies in. */
    public String province() {
        return parent == null ? code : parent;
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
