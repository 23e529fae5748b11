package simpul.core.store.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;
import simpul.core.store.home.CannotOpen;

/** Whether a PostgreSQL server and database are such that the same SQL means the same as on SQLite. Stateless. */
final class PostgresCheck {
    private static final int OLDEST = 150_000;
    private static final String LOCALE = "select datlocprovider, datcollate, pg_encoding_to_char(encoding)"
            + " from pg_database where datname = current_database()";

    private PostgresCheck() {}

    /** Refuses a server that is too old or cannot be written, and a database that would order texts by a language. */
    static void start(Handle sql, String place) throws CannotOpen {
        int version = Integer.parseInt(show(sql, "server_version_num"));
        if (version < OLDEST) {
            throw Refusal.of(
                    "STORE_DATABASE_VERSION",
                    place,
                    Text.of("Server PostgreSQL ini terlalu lama.", "This PostgreSQL server is too old."),
                    "version " + show(sql, "server_version"),
                    Text.of("Pakai PostgreSQL 15 atau lebih baru.", "Use PostgreSQL 15 or newer."));
        }
        if (show(sql, "transaction_read_only").equals("on") || isStandby(sql)) {
            throw Refusal.of(
                    "STORE_DATABASE_READ_ONLY",
                    place,
                    Text.of("Basis data ini hanya dapat dibaca.", "This database can only be read."),
                    "a standby, or default_transaction_read_only",
                    Text.of("Sebut server utamanya dengan --database.", "Name its primary server with --database."));
        }
        String[] locale = sql.createQuery(LOCALE)
                .map((row, c) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
                .one();
        if (!locale[2].equals("UTF8") || !isByBytes(locale[0], locale[1])) {
            throw Refusal.of(
                    "STORE_DATABASE_LOCALE",
                    place,
                    Text.of(
                            "Basis data ini mengurutkan teks menurut suatu bahasa, sehingga daftar dan halaman berbeda dari yang seharusnya.",
                            "This database orders texts by the rules of a language, so lists and pages would differ from what they should be."),
                    "encoding " + locale[2] + ", collation " + locale[1],
                    Text.of(
                            "Buat basis data baru: createdb -T template0 -E UTF8 --lc-collate=C --lc-ctype=C.UTF-8 -O PENGGUNA NAMA.",
                            "Make a new database: createdb -T template0 -E UTF8 --lc-collate=C --lc-ctype=C.UTF-8 -O USER NAME."));
        }
    }

    /** Newer servers have a provider of their own ("b"), whose locales all order by code point. */
    private static boolean isByBytes(String provider, String collation) {
        String plain = collation.toUpperCase(Locale.ROOT).replace("-", "");
        return provider.equals("b")
                || provider.equals("c") && List.of("C", "POSIX", "C.UTF8").contains(plain);
    }

    private static boolean isStandby(Handle sql) {
        return sql.createQuery("select pg_is_in_recovery()")
                .mapTo(Boolean.class)
                .one();
    }

    /** What is wrong with the data, and settings that break the promise that what was kept stays kept. */
    static List<Finding> findings(Handle sql) {
        List<Finding> findings = new ArrayList<>();
        PostgresKeys.dangling(sql).forEach(rows -> findings.add(Damage.of(name(sql), rows)));
        sql.createQuery("select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid"
                        + " where not i.indisvalid and c.relnamespace = current_schema()::regnamespace order by 1")
                .mapTo(String.class)
                .forEach(index -> findings.add(Damage.of(name(sql), "index " + index + " is not valid")));
        sql.createQuery("select conrelid::regclass::text || ' ' || conname from pg_constraint"
                        + " where not convalidated and connamespace = current_schema()::regnamespace order by 1")
                .mapTo(String.class)
                .forEach(rule -> findings.add(Damage.of(name(sql), "constraint " + rule + " is not validated")));
        for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            if (show(sql, setting).equals("off")) {
                findings.add(
                        Finding.warning(
                                "DOCTOR_DATABASE_SETTING",
                                setting,
                                Text.of(
                                        setting
                                                + " = off pada server PostgreSQL: perubahan yang sudah tersimpan dapat hilang bila server itu mati. Setel ke on.",
                                        setting
                                                + " = off on the PostgreSQL server: changes that were saved can be lost when it stops. Set it to on.")));
            }
        }
        return findings;
    }

    private static String name(Handle sql) {
        return sql.createQuery("select current_database()::text")
                .mapTo(String.class)
                .one();
    }

    private static String show(Handle sql, String setting) {
        return sql.createQuery("select current_setting(:name)")
                .bind("name", setting)
                .mapTo(String.class)
                .one();
    }
}
