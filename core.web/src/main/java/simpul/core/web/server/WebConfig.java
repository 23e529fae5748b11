package simpul.core.web.server;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator tunes in {@code conf/simpul.web.cfg}. */
@ObjectClassDefinition(name = "Simpul web server")
public @interface WebConfig {
    /** The id of this configuration. */
    String PID = "simpul.web";

    @AttributeDefinition(
            description =
                    "Names under which browsers reach this server, e.g. simpul.malukuprov.go.id; loopback always works")
    String[] hosts() default {};

    @AttributeDefinition(
            description = "Seconds without any byte after which a connection is closed",
            min = "5",
            max = "3600")
    int idleSeconds() default 30;

    @AttributeDefinition(
            description = "Seconds that requests in flight get to end when the server stops",
            min = "0",
            max = "600")
    int stopSeconds() default 20;

    @AttributeDefinition(description = "Whether each request is noted in run/access.*.log, without names and queries")
    boolean accessLog() default true;

    @AttributeDefinition(description = "Password of the PKCS#12 key store that --tls-keystore names")
    String _tlsPassword() default "";
}
