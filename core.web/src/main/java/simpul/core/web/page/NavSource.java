package simpul.core.web.page;

import java.util.List;
import simpul.core.model.access.Caller;

/** Brings entries of the navigation; registered as a service beside the pages they lead to. Thread-safe. */
@FunctionalInterface
public interface NavSource {
    /** The entries this caller may use. */
    List<NavEntry> entries(Caller caller);
}
