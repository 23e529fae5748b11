package simpul.core.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.account.KeptForm;
import simpul.core.model.account.KeptForms;
import simpul.core.model.id.Entropy;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Method;
import simpul.core.web.http.Refused;
import simpul.core.web.http.Reply;
import simpul.core.web.ui.Address;

/** Leads to the login page and back, with what was typed. Thread-safe. */
final class Kept {
    private static final String LOGIN = "/masuk";
    private static final String LANGUAGE = "bahasa";
    /** Parameters that are used up when they are used. */
    private static final Set<String> ONCE = Set.of("isian", LANGUAGE);
    /** What the login form takes as the way back. */
    private static final int LONGEST = 1500;

    private final KeptForms forms;
    private final Entropy entropy;

    Kept(KeptForms forms, Entropy entropy) {
        this.forms = forms;
        this.entropy = entropy;
    }

    /** To the login page; a form that came too late is kept for its author. */
    Reply signIn(Asked asked) throws Refused {
        String person = asked.visit().lapsedPerson();
        if (asked.method() == Method.GET || asked.method() == Method.HEAD) {
            return Reply.seeOther(Address.of(LOGIN)
                    .with("kembali", address(asked.path(), asked.query(), ONCE))
                    // Said in the address too: not everybody who is led on brings the cookie along.
                    .with(LANGUAGE, asked.query(LANGUAGE).orElse(""))
                    .toString());
        }
        String back = page(asked, ONCE);
        Address login = Address.of(LOGIN).with("kembali", back);
        if (person == null) {
            return Reply.seeOther(login.toString());
        }
        Fields fields = Fields.read(asked.content());
        Optional<String> handle = forms.keep(person, new KeptForm(back, fields.encode()));
        return Reply.seeOther(login.with("isian", handle.orElse("")).toString());
    }

    /** A new form, or the one that was kept under the handle in {@code isian}. */
    Form form(PageAsk ask) {
        Optional<KeptForm> kept = ask.query("isian").flatMap(handle -> forms.take(ask.caller(), handle));
        return new Form(
                key(),
                kept.filter(k -> k.path().split("\\?", 2)[0].equals(ask.asked().path()))
                        .map(k -> Fields.decode(k.body()))
                        .orElse(Map.of()),
                null,
                ask.language());
    }

    String key() {
        return entropy.id();
    }

    /** The address of the page that is shown, as the other language takes it: of a refused form the one where it stood. */
    static String here(Asked asked) {
        boolean sent = asked.method() == Method.POST;
        return sent ? page(asked, Set.of(LANGUAGE)) : address(asked.path(), asked.query(), Set.of(LANGUAGE));
    }

    /** A page with its query, as far as it is not too long. */
    private static String address(String path, Map<String, List<String>> query, Set<String> without) {
        StringBuilder back = new StringBuilder(path);
        query.forEach((name, values) -> {
            if (!without.contains(name)) {
                values.forEach(value -> back.append(back.indexOf("?") < 0 ? '?' : '&')
                        .append(Address.segment(name))
                        .append('=')
                        .append(Address.segment(value)));
            }
        });
        return back.length() <= LONGEST ? back.toString() : path;
    }

    /** The page on which the form stood: the browser names it, as both are of this server. */
    private static String page(Asked asked, Set<String> without) {
        String referrer = asked.header("Referer").orElse("");
        String host = asked.header("Host").orElse("");
        int at = host.isEmpty() ? -1 : referrer.indexOf("://" + host + "/");
        if (at < 0) {
            return asked.path();
        }
        String[] parts =
                referrer.substring(at + 3 + host.length()).split("#", 2)[0].split("\\?", 2);
        return address(parts[0], parts.length == 1 ? Map.of() : Fields.decode(parts[1]), without);
    }
}
