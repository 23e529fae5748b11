package simpul.core.model.start;

import org.osgi.annotation.versioning.ConsumerType;

/** Says how a part of the platform is. Registered as a service by each room that has something to say. Thread-safe. */
@ConsumerType
public interface HealthCheck {
    /** Answers within milliseconds; a check that throws counts as down. */
    Health check();
}
