package simpul.core.web.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import simpul.core.model.result.ProblemKind;
import simpul.core.web.route.Who;

/** Which refusals follow from how an operation is declared. Stateless. */
final class Refusals {
    private Refusals() {}

    static List<Integer> of(Operation operation) {
        Set<Integer> found = new TreeSet<>(Set.of(400, 401, 404, 421, 500, 503));
        operation.declaredRefusals().stream().map(ProblemKind::status).forEach(found::add);
        if (operation.who() == Who.SIGNED_IN) {
            found.add(403);
        }
        if (operation.isVersioned()) {
            found.addAll(Set.of(412, 428));
        }
        if (operation.hasBody()) {
            found.addAll(Set.of(408, 413, 415, 422));
        }
        if (!operation.method().safe()) {
            found.addAll(Set.of(403, 409, 422, 507));
        }
        return List.copyOf(found);
    }
}
