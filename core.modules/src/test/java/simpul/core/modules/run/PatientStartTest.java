package simpul.core.modules.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

class PatientStartTest {
    private final AtomicInteger starts = new AtomicInteger();

    /** A bundle that does not start so many times, with the words of Felix. */
    private Bundle hindered(int times, BundleException with) {
        return (Bundle) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> {
                    if (starts.incrementAndGet() <= times) {
                        throw with;
                    }
                    return null;
                });
    }

    @Test
    void a_start_that_meets_another_thread_at_the_lock_of_the_framework_is_tried_again() throws Exception {
        PatientStart.of(hindered(3, new BundleException("Unable to acquire global lock for resolve.")));

        assertThat(starts).hasValue(4);
    }

    @Test
    void one_that_meets_it_every_time_ends_with_its_cause() {
        BundleException lock = new BundleException(
                "Not resolved", new IllegalStateException("Unable to acquire the global lock to check the bundle."));

        assertThatThrownBy(() -> PatientStart.of(hindered(Integer.MAX_VALUE, lock)))
                .isSameAs(lock);
        assertThat(starts).hasValue(20);
    }

    @Test
    void what_a_module_does_wrong_itself_is_not_tried_again() {
        BundleException own = new BundleException("Activator start error", new IllegalStateException("no licence"));

        assertThatThrownBy(() -> PatientStart.of(hindered(1, own))).isSameAs(own);
        assertThat(starts).hasValue(1);
    }
}
