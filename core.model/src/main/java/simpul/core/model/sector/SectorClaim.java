package simpul.core.model.sector;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;

/**
 * What a module claims to be, on the class of its {@link Sector}. The build writes it into the manifest as a capability
 * of the namespace {@value #NAMESPACE}, where the platform reads it before any class of the module is loaded.
 *
 * <pre>{@code
 * @Component
 * @SectorClaim(id = "perikanan", title = "Perikanan", english = "Fisheries", icon = "fish", records = {"lot:2", "panen:1"})
 * public final class PerikananSector implements Sector { ... }
 * }</pre>
 *
 * A module without a claim is refused, and so is one whose claim and {@link Sector#define definition} differ. What changed
 * for officers may stand beside it in {@code OSGI-INF/simpul/changes.properties}, UTF-8: {@code 1.id}, {@code 1.en} up to
 * {@code 5.id}, {@code 5.en}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Capability(namespace = SectorClaim.NAMESPACE)
public @interface SectorClaim {
    /** The namespace of the capability. */
    String NAMESPACE = "simpul.sector";

    /** The sector's identifier, as in {@link SectorSpec#id}. */
    @Attribute
    String id();

    /** The sector's Indonesian title, as in {@link SectorSpec#title}. */
    @Attribute
    String title();

    /** The sector's English title. */
    @Attribute
    String english();

    /** The sector's icon, as in {@link SectorSpec#icon}. */
    @Attribute
    String icon() default "puzzle";

    /** Every record type with the schema that it writes: {@code "lot:2"}. */
    @Attribute
    String[] records() default {};
}
