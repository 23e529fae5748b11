package simpul.core.access;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Typed settings as the framework would hand them over: the defaults, but for some. */
public final class SettingsOf {
    private SettingsOf() {}

    public static <A> A type(Class<A> type, Map<String, Object> some) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> some.getOrDefault(method.getName(), method.getDefaultValue())));
    }
}
