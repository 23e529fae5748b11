package simpul.launcher;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** Finds the leaf causes of a platform that does not answer: bundles that did not start, components that wait. */
final class Unready {
    private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";

    private Unready() {}

    static List<String> reasons(BundleContext context) {
        List<String> reasons = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            boolean fragment = bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
            if (!fragment && bundle.getState() != Bundle.ACTIVE) {
                reasons.add("bundle " + bundle.getSymbolicName() + " is not active");
            }
        }
        ServiceReference<?> runtime = context.getServiceReference(RUNTIME);
        if (runtime != null) {
            try {
                components(context.getService(runtime), reasons);
            } catch (ReflectiveOperationException e) {
                reasons.add("the component runtime does not answer: " + e);
            }
        }
        return reasons;
    }

    /** By reflection, because the types belong to a bundle that the launcher does not link against. */
    private static void components(Object runtime, List<String> reasons) throws ReflectiveOperationException {
        Class<?> api = Class.forName(RUNTIME, false, runtime.getClass().getClassLoader());
        Class<?> description = Class.forName(
                "org.osgi.service.component.runtime.dto.ComponentDescriptionDTO", false, api.getClassLoader());
        Collection<?> all = (Collection<?>)
                api.getMethod("getComponentDescriptionDTOs", Bundle[].class).invoke(runtime, (Object) null);
        Set<String> offered = new HashSet<>();
        for (Object each : all) {
            if (field(each, "serviceInterfaces") instanceof String[] services) {
                offered.addAll(List.of(services));
            }
        }
        for (Object each : all) {
            Object configurations =
                    api.getMethod("getComponentConfigurationDTOs", description).invoke(runtime, each);
            for (Object configuration : (Collection<?>) configurations) {
                String name = String.valueOf(field(each, "name"));
                if (field(configuration, "failure") instanceof String failure) {
                    reasons.add(name + " failed: " + failure.lines().findFirst().orElse(""));
                }
                Object waiting = field(configuration, "unsatisfiedReferences");
                for (int i = 0; waiting != null && i < Array.getLength(waiting); i++) {
                    String wanted = wanted(each, Array.get(waiting, i));
                    // Whoever offers it waits or failed too and stands in the list itself.
                    if (!offered.contains(wanted)) {
                        reasons.add(name + " waits for " + wanted);
                    }
                }
            }
        }
    }

    private static String wanted(Object description, Object unsatisfied) throws ReflectiveOperationException {
        Object name = field(unsatisfied, "name");
        Object references = field(description, "references");
        for (int i = 0; references != null && i < Array.getLength(references); i++) {
            Object reference = Array.get(references, i);
            if (String.valueOf(name).equals(field(reference, "name"))) {
                return String.valueOf(field(reference, "interfaceName"));
            }
        }
        return String.valueOf(name);
    }

    private static @Nullable Object field(Object dto, String name) throws ReflectiveOperationException {
        return dto.getClass().getField(name).get(dto);
    }
}
