package simpul.core.web.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Scope;
import simpul.core.model.account.Visit;
import simpul.core.model.text.Language;

/**
 * A request as a route sees it. Immutable, except that its content can be read once.
 *
 * @param path decoded, starts with a slash, without {@code .} and {@code ..}
 * @param names values of the path template's variables
 * @param query decoded query parameters in the order of their first appearance
 * @param header looks a header up, by any case of its name
 * @param visit who asks
 * @param form what binds forms to this browser
 * @param remote address of the client, or of the client that a trusted proxy names
 * @param secure whether the client's connection is encrypted
 */
public record Asked(
        Method method,
        String path,
        Map<String, String> names,
        Map<String, List<String>> query,
        Function<String, @Nullable String> header,
        Visit visit,
        FormSecret form,
        Language language,
        String remote,
        boolean secure,
        Content content) {

    public Asked {
        names = Map.copyOf(names);
    }

    public Caller caller() {
        return visit.caller();
    }

    public Scope scope() {
        return caller().scope();
    }

    /** Whether somebody has signed in, or sent a token that holds. */
    public boolean signedIn() {
        return visit.door() != Visit.Door.NONE;
    }

    /** The value of a variable of the path template; asking for one it does not have is a bug. */
    public String name(String variable) {
        String value = names.get(variable);
        if (value == null) {
            throw new IllegalArgumentException("No variable {" + variable + "} in the template of " + path);
        }
        return value;
    }

    /** The first value of a query parameter that is not blank. */
    public Optional<String> query(String parameter) {
        return query.getOrDefault(parameter, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    /** Every value of a repeated query parameter. */
    public List<String> queries(String parameter) {
        return query.getOrDefault(parameter, List.of());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(header.apply(name));
    }

    /** The same request, with the variables that a route's template found in its path. */
    public Asked named(Map<String, String> variables) {
        return new Asked(method, path, variables, query, header, visit, form, language, remote, secure, content);
    }
}
