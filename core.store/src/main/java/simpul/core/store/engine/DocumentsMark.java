package simpul.core.store.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import simpul.core.model.text.Text;
import simpul.core.store.file.ClaimedBytes;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;

/**
 * Ties a database elsewhere to the folder of its documents, by a number that both hold. Without it a forgotten mount or a
 * wrong address would show agreements without their papers, and new papers would land where nobody looks.
 */
final class DocumentsMark {
    private static final String NAME = "documents.mark";

    private final DataHome home;
    private final Engine engine;

    DocumentsMark(DataHome home, Engine engine) {
        this.home = home;
        this.engine = engine;
    }

    void check(boolean owner) throws CannotOpen {
        Optional<String> inDatabase = engine.read(DocumentsMark::kept);
        Optional<String> inFolder = inFolder();
        if (inDatabase.isPresent() && inDatabase.equals(inFolder)) {
            return;
        }
        if (inDatabase.isPresent() || !isEmpty() || !engine.read(DocumentsMark::withoutDocuments)) {
            throw elsewhere();
        }
        if (owner) {
            begin(inFolder.orElseGet(() -> UUID.randomUUID().toString()));
        }
    }

    /** The folder first: a number that only the folder holds is taken up again at the next start. */
    private void begin(String number) throws CannotOpen {
        try {
            Files.writeString(home.documentsMark(), number + '\n');
            if (!engine.write(sql -> keep(sql, number), done -> true).equals(number)) {
                Files.delete(home.documentsMark());
                throw elsewhere();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String keep(Handle sql, String number) {
        sql.createUpdate("insert into meta (name, value) values (:name, :value) on conflict (name) do nothing")
                .bind("name", NAME)
                .bind("value", number)
                .execute();
        return kept(sql).orElseThrow();
    }

    private CannotOpen elsewhere() {
        return Refusal.of(
                "STORE_DOCUMENTS_ELSEWHERE",
                home.documents().toString(),
                Text.of(
                        "Folder dokumen ini bukan milik basis data " + engine.place() + ".",
                        "This folder of documents does not belong to the database " + engine.place() + "."),
                "its mark is not the database's",
                Text.of(
                        "Periksa --database dan --data; beberapa server pada satu basis data memakai satu folder documents bersama.",
                        "Check --database and --data; several servers on one database share one documents folder."));
    }

    private Optional<String> inFolder() {
        Path file = home.documentsMark();
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isEmpty() {
        try (Stream<Path> inside = Files.list(home.documents())) {
            return inside.allMatch(home.documentsMark()::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> kept(Handle sql) {
        return sql.createQuery("select value from meta where name = :name")
                .bind("name", NAME)
                .mapTo(String.class)
                .findOne();
    }

    private static boolean withoutDocuments(Handle sql) {
        return sql.createQuery("select count(*) from " + ClaimedBytes.ALL)
                        .mapTo(Long.class)
                        .one()
                == 0;
    }
}
