package simpul.core.web.route;

import simpul.core.web.http.Asked;
import simpul.core.web.http.Refused;
import simpul.core.web.http.Reply;

/** Answers a request. Runs on the request's own thread, may block, and is called by many threads at once. */
@FunctionalInterface
public interface Responder {
    Reply answer(Asked asked) throws Refused;
}
