package simpul.core.web.page.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.account.Credentials;
import simpul.core.model.account.Identity;
import simpul.core.model.account.KeptForm;
import simpul.core.model.account.KeptForms;
import simpul.core.model.account.Visit;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/** Who sits where: the session cookie names the seat. Without a cookie the default seat is taken, when there is one. */
final class Seats implements Identity, KeptForms {
    private final Map<String, Caller> callers = new HashMap<>();
    private final String usual;

    Seats(String usual) {
        this.usual = usual;
        put("sek-81", "81", null, Role.SEKRETARIAT, "Biro Pemerintahan dan Otda");
        put("sek-35", "35", null, Role.SEKRETARIAT, "Biro Pemerintahan dan Otda");
        put("sek-64", "64", null, Role.SEKRETARIAT, "Biro Pemerintahan dan Otda");
        put("opd-81", "81", "dkp-81", Role.OPD, "Dinas Kelautan dan Perikanan");
        put("dprd-81", "81", null, Role.DPRD, "Komisi I DPRD");
        put("gub-81", "81", null, Role.KEPALA_DAERAH, "Gubernur Maluku");
    }

    private void put(
            String seat, String region, @org.jspecify.annotations.Nullable String agency, Role role, String office) {
        Reach reach = role.equals(Role.DPRD) ? Reach.SHARED : Reach.OWN;
        callers.put(
                seat,
                new Caller(
                        Scope.issue(seat, reach, region, agency, Set.of(), false),
                        seat,
                        "person-" + seat,
                        role,
                        Text.same(office),
                        Language.ID,
                        false));
    }

    Caller caller(String seat) {
        return Objects.requireNonNull(callers.get(seat), seat);
    }

    @Override
    public Result<Visit> identify(Credentials credentials) {
        String seat = credentials.session() == null ? usual : credentials.session();
        Caller known = callers.get(seat);
        if (known == null) {
            Caller stranger = new Caller(
                    Scope.issue("public", Reach.PUBLIC, null, null, Set.of(), false),
                    "",
                    "",
                    Role.PUBLIK,
                    Text.of("Publik", "Public"),
                    Language.ID,
                    true);
            return Result.done(new Visit(stranger, Visit.Door.NONE, null, "", null));
        }
        Language language = credentials.language() == null ? Language.ID : credentials.language();
        return Result.done(new Visit(known.speaking(language), Visit.Door.SESSION, "session", formToken(seat), null));
    }

    @Override
    public String newStranger() {
        return "stranger";
    }

    @Override
    public String formToken(String secret) {
        return "token-of-" + secret;
    }

    @Override
    public boolean formTokenMatches(String secret, String token) {
        return token.equals(formToken(secret));
    }

    @Override
    public Optional<String> keep(String person, KeptForm form) {
        return Optional.empty();
    }

    @Override
    public Optional<KeptForm> take(Caller caller, String handle) {
        return Optional.empty();
    }
}
