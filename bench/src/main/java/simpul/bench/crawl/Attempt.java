package simpul.bench.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A change that somebody tries on what belongs to another, complete enough to be judged by who sends it and not by its
 * form. Immutable.
 *
 * @param address of the other's thing that it is about
 * @param body as its schema allows; empty for none
 */
public record Attempt(String method, String path, String body, String address) {

    /** Every changing operation of a document, on each of these addresses. */
    public static List<Attempt> on(Collection<String> addresses, JsonNode document) {
        List<Attempt> attempts = new ArrayList<>();
        for (Operation operation : Operation.all(document)) {
            if (!operation.reads()) {
                String body = operation.body().isMissingNode()
                        ? ""
                        : new Sample(document, "contoh").of(operation.body()).toString();
                for (String address : addresses) {
                    String path = filled(operation.path().split("/"), address.split("/"));
                    if (!path.isEmpty()) {
                        attempts.add(new Attempt(operation.method(), path, body, address));
                    }
                }
            }
        }
        return attempts;
    }

    /** The template with the parts of an address in it, when it begins with them and ends not far behind. */
    private static String filled(String[] template, String[] address) {
        if (address.length > template.length || template.length > address.length + 2) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < template.length; i++) {
            boolean variable = template[i].startsWith("{");
            if (i < address.length && !variable && !template[i].equals(address[i])) {
                return "";
            }
            parts.add(variable ? i < address.length ? address[i] : "81" : template[i]);
        }
        return String.join("/", parts);
    }
}
