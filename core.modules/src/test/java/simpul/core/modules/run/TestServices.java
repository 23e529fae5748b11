package simpul.core.modules.run;

import java.lang.reflect.Proxy;
import java.time.Clock;
import org.osgi.framework.BundleContext;
import simpul.core.model.module.RecordTables;
import simpul.core.model.module.SectorEngine;

/** Sectors with the bounds that a server has where nobody has set others. */
public final class TestServices {
    private TestServices() {}

    public static SectorServices in(BundleContext context, SectorEngine engine, RecordTables tables, Clock clock) {
        ModulesConfig defaults = (ModulesConfig) Proxy.newProxyInstance(
                TestServices.class.getClassLoader(),
                new Class<?>[] {ModulesConfig.class},
                (proxy, method, arguments) -> method.getDefaultValue());
        return new SectorServices(context, defaults, engine, tables, clock);
    }
}
