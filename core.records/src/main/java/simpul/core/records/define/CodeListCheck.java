package simpul.core.records.define;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;

/** Checks a code list: its editions, and that what is said to take the place of a code does so. */
final class CodeListCheck {
    private final Faults faults;

    CodeListCheck(Faults faults) {
        this.faults = faults;
    }

    void check(CodeList list) {
        faults.form(list.code(), list.code(), Faults.CODE);
        List<Edition> editions = list.editions();
        if (editions.isEmpty()) {
            faults.add("DEFINITION_EDITION", list.code(), "Daftar kode tanpa edisi.", "A code list without edition.");
        }
        for (int i = 0; i < editions.size(); i++) {
            faults.unique(
                    list.code(),
                    editions.get(i).codes().stream().map(Code::code).toList());
            for (Code code : editions.get(i).codes()) {
                List<Edition> later = editions.subList(i + 1, editions.size());
                code.successor().ifPresent(now -> successor(list, code, now, later));
            }
        }
    }

    private void successor(CodeList list, Code code, String now, List<Edition> later) {
        String where = list.code() + "." + code.code();
        if (later.stream().anyMatch(e -> has(e, code.code()))) {
            faults.add(
                    "DEFINITION_SUCCESSOR",
                    where,
                    "Kode '" + code.code() + "' menjadi '" + now + "', padahal edisi berikutnya masih memuatnya.",
                    "The code '" + code.code() + "' becomes '" + now + "', and a later edition still has it.");
        }
        if (later.stream().noneMatch(e -> has(e, now))) {
            faults.add(
                    "DEFINITION_SUCCESSOR",
                    where,
                    "Pengganti '" + now + "' tidak ada pada edisi sesudahnya.",
                    "Its successor '" + now + "' is in no later edition.");
        }
        if (leadsBack(list, code.code())) {
            faults.add(
                    "DEFINITION_SUCCESSOR",
                    where,
                    "Rantai pengganti kode '" + code.code() + "' kembali ke kode itu sendiri.",
                    "The successors of the code '" + code.code() + "' lead back to it.");
        }
    }

    private static boolean leadsBack(CodeList list, String code) {
        Set<String> seen = new HashSet<>();
        Optional<String> next = list.ever(code).flatMap(Code::successor);
        while (next.isPresent() && !next.get().equals(code) && seen.add(next.get())) {
            next = list.ever(next.get()).flatMap(Code::successor);
        }
        return next.filter(code::equals).isPresent();
    }

    private static boolean has(Edition edition, String code) {
        return edition.codes().stream().anyMatch(c -> c.code().equals(code));
    }
}
