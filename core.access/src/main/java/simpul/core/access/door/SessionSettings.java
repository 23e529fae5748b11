package simpul.core.access.door;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code conf/simpul.access.sessions.cfg}: how long sessions last. */
@ObjectClassDefinition(name = "Sesi / Sessions")
public @interface SessionSettings {
    @AttributeDefinition(name = "A session ends unused after, minutes", min = "1", max = "1440")
    int idleMinutes() default 30;

    @AttributeDefinition(name = "A session ends in any case after, hours", min = "1", max = "720")
    int absoluteHours() default 12;
}
