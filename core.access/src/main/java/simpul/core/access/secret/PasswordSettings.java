package simpul.core.access.secret;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code conf/simpul.access.passwords.cfg}: the cost of a password hash. */
@ObjectClassDefinition(name = "Kata sandi / Passwords")
public @interface PasswordSettings {
    @AttributeDefinition(name = "Argon2id memory, KiB", min = "64", max = "1048576")
    int memoryKib() default 19_456;

    @AttributeDefinition(name = "Argon2id passes", min = "1", max = "100")
    int iterations() default 2;

    @AttributeDefinition(name = "Argon2id lanes", min = "1", max = "16")
    int lanes() default 1;

    @AttributeDefinition(name = "Hashes at once", min = "1", max = "64")
    int atOnce() default 4;

    @AttributeDefinition(name = "Longest wait for a free place, seconds", min = "1", max = "600")
    int queueSeconds() default 10;
}
