package simpul.core.modules.check;

import java.nio.file.Path;
import java.util.List;
import simpul.core.model.result.Diagnosis;

/** An installation to hold jars against. */
final class Bench {
    private Known known = Known.NOTHING;
    private Bounds bounds = Bounds.USUAL;
    private Waivers waivers = Waivers.NONE;

    Bench knowing(Known things) {
        known = things;
        return this;
    }

    Bench within(Bounds narrower) {
        bounds = narrower;
        return this;
    }

    Bench allowing(Waivers given) {
        waivers = given;
        return this;
    }

    Checked checked(Path jar) {
        return new ModuleCheck().check(jar, new Circumstances(known, bounds), waivers);
    }

    /** What refuses it. */
    List<String> codes(Path jar) {
        return checked(jar).faults().stream().map(Diagnosis::code).toList();
    }
}
