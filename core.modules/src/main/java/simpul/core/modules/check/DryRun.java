package simpul.core.modules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.felix.resolver.Logger;
import org.apache.felix.resolver.ResolverImpl;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.osgi.resource.Wiring;
import org.osgi.service.resolver.HostedCapability;
import org.osgi.service.resolver.ResolutionException;
import org.osgi.service.resolver.ResolveContext;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;

/** Resolves the module against the bundles that are here, as the framework would, without installing it. */
final class DryRun implements JarCheck {
    private static final String JAVA = "osgi.ee";

    @Override
    public void look(ModuleJar jar, Circumstances here, Report report) {
        if (report.has("MODULE_FRAGMENT")) {
            return;
        }
        try {
            new ResolverImpl(new Logger(0)).resolve(new Context(jar.manifest().resource(), here.platform()));
        } catch (ResolutionException e) {
            boolean named = false;
            for (Requirement unmet : e.getUnresolvedRequirements()) {
                if (!isSaidAlready(unmet, report)) {
                    fault(jar, words(unmet), report);
                }
                named = true;
            }
            if (!named && report.isEmpty()) {
                fault(jar, String.valueOf(e.getMessage()), report);
            }
        }
    }

    /** A package that is not here was found before, with its cause; the Java that is missing too. */
    private static boolean isSaidAlready(Requirement unmet, Report report) {
        return unmet.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)
                        && (report.has("MODULE_IMPORT_ABSENT")
                                || report.has("MODULE_IMPORT_VERSION")
                                || report.has("MODULE_API_RANGE")
                                || report.has("MODULE_IMPORT_FOREIGN"))
                || unmet.getNamespace().equals(JAVA) && report.has("MODULE_JAVA")
                || unmet.getNamespace().equals("osgi.native") && report.has("MODULE_NATIVE")
                || unmet.getNamespace().equals("osgi.wiring.bundle") && report.has("MODULE_IMPORT_FOREIGN");
    }

    private static String words(Requirement unmet) {
        return unmet.getNamespace() + " "
                + unmet.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
    }

    private static void fault(ModuleJar jar, String cause, Report report) {
        report.fault(
                "MODULE_RESOLVE",
                jar.subject(),
                Text.of(
                        "Modul tidak dapat disambungkan dengan Simpul ini.",
                        "The module cannot be connected to this Simpul."),
                Text.of("Tidak terpenuhi: " + cause, "Not satisfied: " + cause),
                Text.of(
                        "Minta modul yang dibangun untuk versi Simpul dan Java ini.",
                        "Ask for a module that was built for this version of Simpul and Java."));
    }

    private static final class Context extends ResolveContext {
        private final Resource module;
        private final Platform platform;

        Context(Resource module, Platform platform) {
            this.module = module;
            this.platform = platform;
        }

        @Override
        public Collection<Resource> getMandatoryResources() {
            return List.of(module);
        }

        @Override
        public List<Capability> findProviders(Requirement requirement) {
            List<Capability> all = new ArrayList<>(platform.offers(requirement.getNamespace()));
            all.addAll(module.getCapabilities(requirement.getNamespace()));
            String filter = requirement.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE);
            if (filter != null) {
                try {
                    Filter wanted = FrameworkUtil.createFilter(filter);
                    all.removeIf(capability -> !wanted.matches(capability.getAttributes()));
                } catch (InvalidSyntaxException e) {
                    all.clear();
                }
            }
            return all;
        }

        @Override
        public int insertHostedCapability(List<Capability> capabilities, HostedCapability hosted) {
            capabilities.add(hosted);
            return capabilities.size() - 1;
        }

        @Override
        public boolean isEffective(Requirement requirement) {
            Map<String, String> directives = requirement.getDirectives();
            if (PackageNamespace.RESOLUTION_DYNAMIC.equals(
                    directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE))) {
                return false;
            }
            String effective = directives.get(Constants.EFFECTIVE_DIRECTIVE);
            return effective == null || effective.equals(Constants.EFFECTIVE_RESOLVE);
        }

        @Override
        public Map<Resource, Wiring> getWirings() {
            return platform.wirings();
        }
    }
}
