package simpul.core.store.parameter;

import java.util.List;
import simpul.core.store.tx.PortFactory;

/** The ports of this package. */
public final class ParameterPorts {
    public static final List<PortFactory<?>> ALL = ParameterPort.factories();

    private ParameterPorts() {}
}
