package simpul.core.web.api.module;

import simpul.core.model.access.Caller;
import simpul.core.model.module.DeploymentSource;

/** Through which door a request of the API came. Stateless. */
final class Doors {
    private Doors() {}

    /** Only the command line of the server's own machine changes something without holding a post. */
    static DeploymentSource of(Caller caller) {
        return caller.isOperator() ? DeploymentSource.COMMAND : DeploymentSource.API;
    }
}
