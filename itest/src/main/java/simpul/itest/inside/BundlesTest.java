package simpul.itest.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.junit5.context.BundleContextExtension;

/** The bundles as a running framework sees them. */
@ExtendWith(BundleContextExtension.class)
final class BundlesTest {
    @SuppressWarnings("NullAway.Init")
    @InjectBundleContext
    BundleContext context;

    @Test
    void everyBundleOfThePlatformIsActive() {
        assertThat(ours())
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(bundle -> assertThat(bundle.getState())
                        .as(bundle.getSymbolicName())
                        .isEqualTo(Bundle.ACTIVE));
    }

    @Test
    void roomsAreWiredToTheModelAndToNoOtherRoom() {
        assertThat(ours())
                .filteredOn(bundle -> !bundle.getSymbolicName().startsWith("simpul.itest"))
                .allSatisfy(bundle -> assertThat(
                                bundle.adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE))
                        .extracting(wire -> wire.getProvider().getSymbolicName())
                        .filteredOn(name -> name.startsWith("simpul."))
                        .isSubsetOf("simpul.core.model"));
    }

    /** Refreshing one sector must refresh only that one. */
    @Test
    void nobodyDependsOnASector() {
        assertThat(ours())
                .filteredOn(bundle -> bundle.getSymbolicName().startsWith("simpul.plugin."))
                .isNotEmpty()
                .allSatisfy(
                        bundle -> assertThat(bundle.adapt(BundleWiring.class).getProvidedWires(null))
                                .isEmpty());
    }

    private List<Bundle> ours() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("simpul."))
                .filter(bundle -> bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null)
                .toList();
    }
}
