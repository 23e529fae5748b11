package simpul.core.store.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A digest of all schema steps of this program, kept in the database once they have been applied. When both agree there is
 * nothing to migrate, and the migration tool need not be loaded, which is a tenth of a second of every start.
 */
final class SchemaDigest {
    private static final String NAME = "schema.digest";
    private final @Nullable String own;

    /** @param places where the steps lie; part of the digest, so that other steps never look applied */
    SchemaDigest(List<String> places) {
        this.own = compute(places);
    }

    /** Whether the database says that exactly these steps have been applied, and none since. */
    boolean isApplied(Handle sql) {
        return own != null && kept(sql).filter(kept -> kept.equals(value(sql))).isPresent();
    }

    /**
     * The digest with the last step that the history names: a newer program that was killed between its steps and its own
     * digest has left ours standing.
     */
    private String value(Handle sql) {
        return own + "/"
                + sql.createQuery(
                                "select count(*) || ':' || coalesce(max(installed_rank), 0) from flyway_schema_history")
                        .mapTo(String.class)
                        .one();
    }

    private static Optional<String> kept(Handle sql) {
        return sql.createQuery("select value from meta where name = :name")
                .bind("name", NAME)
                .mapTo(String.class)
                .findOne();
    }

    void keep(Handle sql) {
        if (own != null) {
            sql.createUpdate("insert into meta (name, value) values (:name, :value)"
                            + " on conflict (name) do update set value = excluded.value")
                    .bind("name", NAME)
                    .bind("value", value(sql))
                    .execute();
        }
    }

    /** The build writes the names of the steps beside the reference tables; without them the long way is taken. */
    private static @Nullable String compute(List<String> places) {
        try (InputStream names = SchemaDigest.class.getResourceAsStream("/reference/schema-steps")) {
            if (names == null) {
                return null;
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(places.toString().getBytes(StandardCharsets.UTF_8));
            String list = new String(names.readAllBytes(), StandardCharsets.UTF_8);
            for (String name : list.strip().split(",")) {
                try (InputStream step = SchemaDigest.class.getResourceAsStream("/db/" + name.strip())) {
                    if (step == null) {
                        return null;
                    }
                    digest.update(step.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the schema steps of the bundle", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
