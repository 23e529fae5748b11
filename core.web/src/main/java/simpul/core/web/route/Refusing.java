package simpul.core.web.route;

import simpul.core.model.result.Problem;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Refused;
import simpul.core.web.http.Reply;

/** Says no to people; implemented by the pages. Thread-safe. */
public interface Refusing {
    /** The page of a problem. */
    Reply page(Asked asked, Problem problem);

    /** Leads to the login page and keeps what was typed. */
    Reply signIn(Asked asked) throws Refused;

    /** The page of a failure of ours. */
    Reply failure(Asked asked, String incident);
}
