package simpul.core.modules.guard;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Puts the guard up before any sector starts. The framework asks for the hook with every class that it defines; a component
 * would be made only then, by classes that would have to be defined first.
 */
@Component(service = GuardPost.class, immediate = true)
public final class GuardPost {
    private final ServiceRegistration<WeavingHook> registration;

    @Activate
    public GuardPost(BundleContext context) {
        this.registration = context.registerService(WeavingHook.class, new ClassGuard(), null);
    }

    @Deactivate
    void stop() {
        registration.unregister();
    }
}
