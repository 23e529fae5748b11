package simpul.core.web.page.sector;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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

/** Officers of an OPD: the cookie, or for programs the bearer token, is the code of their region; {@code 81-gub} its governor. */
final class SectorSeats implements Identity, KeptForms {
    private final Map<String, KeptForm> kept = new ConcurrentHashMap<>();

    static Caller officer(String seat, Language language) {
        String region = seat.replaceAll("-.*", "");
        return new Caller(
                Scope.issue("opd-" + region, Reach.OWN, region, null, Set.of(), false),
                "opd-" + region,
                "person-" + region,
                role(seat),
                Text.same("OPD " + region),
                language,
                false);
    }

    private static Role role(String seat) {
        if (seat.endsWith("-gub")) {
            return Role.KEPALA_DAERAH;
        }
        if (seat.endsWith("-sekretariat")) {
            return Role.SEKRETARIAT;
        }
        return seat.endsWith("-kepala") ? Role.KEPALA_OPD : Role.OPD;
    }

    @Override
    public Result<Visit> identify(Credentials credentials) {
        String session = credentials.session();
        String bearer = credentials.bearer();
        if (bearer != null) {
            return Result.done(new Visit(officer(bearer, Language.ID), Visit.Door.TOKEN, "token", "", null));
        }
        @Nullable Language wanted = credentials.language();
        Caller caller = officer(session == null ? "81" : session, wanted == null ? Language.ID : wanted);
        return Result.done(new Visit(caller, Visit.Door.SESSION, "session", formToken("81"), null));
    }

    @Override
    public String newStranger() {
        return "stranger";
    }

    @Override
    public String formToken(String secret) {
        return "token";
    }

    @Override
    public boolean formTokenMatches(String secret, String token) {
        return token.equals("token");
    }

    @Override
    public Optional<String> keep(String person, KeptForm form) {
        kept.put(person, form);
        return Optional.of(person);
    }

    @Override
    public Optional<KeptForm> take(Caller caller, String handle) {
        return handle.equals(caller.person()) ? Optional.ofNullable(kept.remove(handle)) : Optional.empty();
    }
}
