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
}
