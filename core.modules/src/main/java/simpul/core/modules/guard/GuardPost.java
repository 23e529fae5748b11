package simpul.core.modules.guard;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.weaving.WeavingException;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the guard up before any sector starts, and again when it fell. The framework asks for the hook with every class that
 * it defines; a component would be made only then, by classes that would have to be defined first. Thread-safe.
 */
@Component(service = GuardPost.class, immediate = true)
public final class GuardPost implements FrameworkListener {
    private static final Logger LOG = LoggerFactory.getLogger(GuardPost.class);

    private final BundleContext context;
    private final WeavingHook guard;
    private ServiceRegistration<WeavingHook> standing;

    @Activate
    public GuardPost(BundleContext context) {
        this(context, new ClassGuard());
    }

    GuardPost(BundleContext context, WeavingHook guard) {
        this.context = context;
        this.guard = guard;
        this.standing = context.registerService(WeavingHook.class, guard, null);
        context.addFrameworkListener(this);
    }

    /**
     * Once a hook has failed, if only because a module had used up the stack, the framework asks it no more: then another one
     * takes its place.
     */
    @Override
    public synchronized void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR
                && context.getBundle().equals(event.getBundle())
                && !(event.getThrowable() instanceof WeavingException)) {
            LOG.warn("MODULE_REFERENCE The guard of classes failed and is put up again", event.getThrowable());
            ServiceRegistration<WeavingHook> fallen = standing;
            standing = context.registerService(WeavingHook.class, guard, null);
            fallen.unregister();
        }
    }

    @Deactivate
    synchronized void stop() {
        context.removeFrameworkListener(this);
        standing.unregister();
    }
}
