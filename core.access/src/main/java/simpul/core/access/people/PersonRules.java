package simpul.core.access.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.access.door.Usernames;
import simpul.core.model.account.NewPerson;
import simpul.core.model.account.Person;
import simpul.core.model.account.PersonStore;
import simpul.core.model.result.Finding;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;

/** What must hold for the entry of a person. */
final class PersonRules {
    private static final int LONGEST_NAME = 120;

    private PersonRules() {}

    static @Nullable String username(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Usernames.normal(typed);
    }

    /**
     * Everything that is wrong with it.
     *
     * @param self identifier of the person that is changed; empty for a new one
     */
    static List<Finding> findings(Tx tx, NewPerson entry, String self) {
        List<Finding> findings = new ArrayList<>();
        if (entry.name().isBlank() || entry.name().length() > LONGEST_NAME) {
            findings.add(Finding.blocking(
                    "PERSON_NAME",
                    "name",
                    Text.of("Isi nama, paling banyak 120 karakter.", "Enter a name of at most 120 characters.")));
        }
        String username = username(entry.username());
        if (username != null) {
            findings.addAll(username(tx, username, self));
        }
        return findings;
    }

    static List<Finding> username(Tx tx, String username, String self) {
        if (!Usernames.valid(username)) {
            return List.of(
                    Finding.blocking(
                            "USERNAME_FORM",
                            "username",
                            Text.of(
                                    "Nama pengguna 3 sampai 64 karakter: huruf kecil, angka, titik, garis; misalnya opd.dkp.maluku.",
                                    "A username has 3 to 64 characters: lower-case letters, digits, dots, dashes; e.g. opd.dkp.maluku.")));
        }
        Optional<Person> owner = tx.port(PersonStore.class).byUsername(username);
        return owner.filter(person -> !person.id().equals(self)).isEmpty()
                ? List.of()
                : List.of(Finding.blocking(
                        "USERNAME_TAKEN",
                        "username",
                        Text.of(
                                "Nama pengguna ini sudah dipakai. Pilih yang lain.",
                                "This username is taken. Choose another.")));
    }
}
