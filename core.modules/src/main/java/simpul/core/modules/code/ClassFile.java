package simpul.core.modules.code;

import java.util.Optional;
import java.util.Set;

/**
 * What one class file says.
 *
 * @param name of the class, with dots
 * @param major 61 for Java 17
 * @param references everything that its constant pool names
 * @param nativeMethods methods of which the code lies in a library of the machine
 */
public record ClassFile(String name, int major, Set<Reference> references, Set<String> nativeMethods) {
    public ClassFile {
        references = Set.copyOf(references);
        nativeMethods = Set.copyOf(nativeMethods);
    }

    /** Reads it; empty when the bytes are not a class file. */
    public static Optional<ClassFile> of(byte[] bytes) {
        try {
            return Optional.of(new ClassFileReader(bytes).read());
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
