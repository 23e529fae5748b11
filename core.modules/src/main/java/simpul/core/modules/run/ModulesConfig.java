package simpul.core.modules.run;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(name = "Modul sektor / Sector modules")
@interface ModulesConfig {
    @AttributeDefinition(
            name = "Milliseconds that one call of a sector's function may take",
            min = "100",
            max = "60000")
    long call_millis() default 5000;

    @AttributeDefinition(name = "Milliseconds between the interrupt and giving a thread up", min = "10", max = "10000")
    long grace_millis() default 200;

    @AttributeDefinition(name = "Milliseconds to wait for requests when a module goes", min = "0", max = "60000")
    long drain_millis() default 10000;

    @AttributeDefinition(name = "Threads that did not end at which a module is stopped", min = "1", max = "64")
    int abandoned_most() default 4;

    @AttributeDefinition(name = "Milliseconds in which a module must offer its sector", min = "100", max = "10000")
    long ready_millis() default 10000;

    @AttributeDefinition(
            name = "Milliseconds for which the former version stays at hand after a switch",
            min = "0",
            max = "3600000")
    long probation_millis() default 30000;

    @AttributeDefinition(name = "Requests before a new version is judged by its errors", min = "1", max = "100000")
    int probation_requests() default 10;

    @AttributeDefinition(name = "Percent of failed requests above which the former version comes back", max = "100")
    int probation_percent() default 20;

    @AttributeDefinition(name = "Spoiled starts in a row after which a module is set aside", min = "1", max = "100")
    int boots_most() default 3;

    @AttributeDefinition(name = "Versions of one sector that may be loaded beside each other", min = "2", max = "16")
    int beside_most() default 4;
}
