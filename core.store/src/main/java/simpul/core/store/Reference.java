package simpul.core.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.calendar.Holiday;
import simpul.core.model.region.Region;
import simpul.core.store.calendar.HolidayTable;
import simpul.core.store.region.CsvResource;
import simpul.core.store.region.RegionTable;
import simpul.core.store.tx.PortFactory;
import simpul.core.store.tx.TxContext;

/** Brings the reference tables of the bundle into the database when they differ from those loaded last. */
final class Reference {
    static final PortFactory<Reference> PORT = PortFactory.of(Reference.class, Reference::new);
    private static final String LOADED = "reference.digest";
    private final Handle sql;

    private Reference(TxContext tx) {
        this.sql = tx.sql();
    }

    /** What the bundle carries, read only when it differs from what was loaded. */
    record Edition(String digest) {
        static Edition ofBundle() {
            return new Edition(sha256(CsvResource.text("regions.csv")
                    + CsvResource.text("region-validity.csv")
                    + CsvResource.text("regions-past.csv")
                    + CsvResource.text("holidays.csv")));
        }

        List<Region> regions() {
            return RegionTable.reference();
        }

        List<Holiday> holidays() {
            return HolidayTable.reference();
        }

        AuditNote note() {
            return AuditNote.of("reference.load", "reference", digest.substring(0, 12))
                    .with("digest", digest);
        }
    }

    boolean isLoaded(Edition edition) {
        return sql.createQuery("select value from meta where name = :name")
                .bind("name", LOADED)
                .mapTo(String.class)
                .findOne()
                .filter(edition.digest()::equals)
                .isPresent();
    }

    void load(Edition edition) {
        RegionTable.put(sql, edition.regions());
        HolidayTable.put(sql, edition.holidays());
        sql.createUpdate("insert into meta (name, value) values (:name, :value)"
                        + " on conflict (name) do update set value = excluded.value")
                .bind("name", LOADED)
                .bind("value", edition.digest())
                .execute();
    }

    List<Region> regions() {
        return RegionTable.all(sql);
    }

    List<Holiday> holidays() {
        return HolidayTable.all(sql);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
