package simpul.core.web.route;

import java.util.function.BiConsumer;

/** Figures of some part of the platform for {@code /metrics}, for who looks after it. Registered as a service. Thread-safe. */
public interface MetricsSource {
    /**
     * Tells every figure it has now.
     *
     * @param figure takes the name with its labels, {@code simpul_module_leases{sector="perikanan"}}, and the value
     */
    void tell(BiConsumer<String, Number> figure);
}
