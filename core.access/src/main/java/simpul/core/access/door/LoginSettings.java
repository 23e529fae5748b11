package simpul.core.access.door;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code conf/simpul.access.login.cfg}: delays after failed logins. */
@ObjectClassDefinition(name = "Masuk / Login")
public @interface LoginSettings {
    @AttributeDefinition(name = "Failures of one account without delay", min = "1", max = "1000")
    int accountFree() default 3;

    @AttributeDefinition(name = "Failures from one network without delay", min = "1", max = "100000")
    int networkFree() default 30;

    @AttributeDefinition(name = "Longest delay, seconds", min = "1", max = "3600")
    int longestSeconds() default 60;

    @AttributeDefinition(name = "Failures are forgotten after, hours", min = "1", max = "8760")
    int forgetHours() default 24;
}
