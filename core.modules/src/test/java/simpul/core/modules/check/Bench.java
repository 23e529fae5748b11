package simpul.core.modules.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.result.Diagnosis;
import simpul.core.modules.seal.Sealing;
import simpul.core.modules.seal.SignaturePolicy;
import simpul.core.modules.seal.Vendors;

/** An installation to hold jars against. */
final class Bench {
    private Known known = Known.NOTHING;
    private Bounds bounds = Bounds.USUAL;
    private Waivers waivers = Waivers.NONE;
    private String api = "0.1.0";
    private int classFiles = 61;
    private Sealing sealing = new Sealing(Vendors.NONE, SignaturePolicy.WARN, Set.of(), Optional.of(Instant.now()));

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

    /** The version of the sector API that is here. */
    Bench api(String version) {
        api = version;
        return this;
    }

    Bench java(int feature) {
        classFiles = feature + 44;
        return this;
    }

    Bench trusting(Sealing given) {
        sealing = given;
        return this;
    }

    Checked checked(Path jar) {
        return new ModuleCheck()
                .check(jar, new Circumstances(classFiles, new DeclaredPlatform(api), known, sealing, bounds), waivers);
    }

    /** What refuses it. */
    List<String> codes(Path jar) {
        return checked(jar).faults().stream().map(Diagnosis::code).toList();
    }
}
