package simpul.core.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import simpul.core.model.account.Holding;
import simpul.core.model.account.Person;
import simpul.core.model.account.Post;
import simpul.core.model.role.Role;
import simpul.core.model.text.Language;

/** Rows of people, posts and holdings, with the columns that go with them; also joined, by prefix. */
final class Rows {
    static final String PERSON = "p.id p_id, p.username p_username, p.name p_name, p.region p_region,"
            + " p.language p_language, p.active p_active, p.version p_version";
    static final String POST = "j.id j_id, j.region j_region, j.agency j_agency, j.role j_role, j.label j_label,"
            + " j.closed_at j_closed, j.version j_version";
    static final String HOLDING = "h.id h_id, h.post h_post, h.person h_person, h.from_at h_from, h.until_at h_until";

    private Rows() {}

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("p_id"),
                row.getString("p_username"),
                row.getString("p_name"),
                row.getString("p_region"),
                Language.valueOf(row.getString("p_language")),
                row.getInt("p_active") == 1,
                row.getInt("p_version"));
    }

    static Post post(ResultSet row) throws SQLException {
        String code = row.getString("j_role");
        return new Post(
                row.getString("j_id"),
                row.getString("j_region"),
                row.getString("j_agency"),
                Role.of(code).orElseThrow(() -> new IllegalStateException("Unknown role " + code)),
                row.getString("j_label"),
                Instants.readOrNull(row, "j_closed"),
                row.getInt("j_version"));
    }

    static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                row.getString("h_id"),
                row.getString("h_post"),
                row.getString("h_person"),
                Instants.read(row, "h_from"),
                Instants.readOrNull(row, "h_until"));
    }

    /** What to look for with {@code like ... escape '!'}. */
    static String pattern(String part) {
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
