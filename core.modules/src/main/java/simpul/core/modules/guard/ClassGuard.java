package simpul.core.modules.guard;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.hooks.weaving.WeavingException;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.sector.SectorClaim;
import simpul.core.modules.code.AllowList;
import simpul.core.modules.code.ClassFile;

/**
 * Refuses to define a class of a sector that refers to what no sector may: whatever came past the check, by whatever way, is
 * stopped here. Changes no class. Thread-safe.
 */
final class ClassGuard implements WeavingHook {
    private static final Logger LOG = LoggerFactory.getLogger(ClassGuard.class);

    /** Made beforehand: where it is thrown there is no stack left to make one. */
    private static final WeavingException UNSEEN =
            new WeavingException("MODULE_REFERENCE The stack was used up before the class could be looked at");

    @Override
    public void weave(WovenClass woven) {
        try {
            look(woven);
        } catch (StackOverflowError e) {
            // With any other throwable the framework would ask this guard no more until it is put up again.
            throw UNSEEN;
        }
    }

    private static void look(WovenClass woven) {
        BundleWiring wiring = woven.getBundleWiring();
        if (wiring.getCapabilities(SectorClaim.NAMESPACE).isEmpty()
                && !wiring.getBundle().getLocation().startsWith("simpul:")) {
            return;
        }
        Optional<String> trespass = trespass(woven.getBytes());
        if (trespass.isPresent()) {
            String said = woven.getClassName() + ": " + trespass.get();
            LOG.warn("MODULE_REFERENCE {}: {}", wiring.getBundle().getSymbolicName(), said);
            throw new WeavingException("MODULE_REFERENCE " + said);
        }
    }

    /** What speaks against a class. */
    static Optional<String> trespass(byte[] bytes) {
        Optional<ClassFile> read = ClassFile.of(bytes);
        if (read.isEmpty()) {
            return Optional.of("not a class file");
        }
        List<String> refused = read.get().references().stream()
                .filter(r -> !AllowList.allows(r))
                .map(Object::toString)
                .sorted()
                .toList();
        if (!read.get().nativeMethods().isEmpty()) {
            return Optional.of("native " + read.get().nativeMethods());
        }
        return refused.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", refused));
    }
}
