package simpul.core.modules.code;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Reads one class file from its beginning to its end (JVMS 4). Leaves wrong bytes as exceptions to its caller. */
final class ClassFileReader {
    private static final int NATIVE = 0x0100;

    private final ByteBuffer in;
    private final ConstantPool pool;
    private final int major;
    private final Set<String> natives = new HashSet<>();
    /** Nobody names such a method, and yet a thread of the JDK calls it. */
    private boolean finalizes;

    ClassFileReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
        if (bytes.length < 10 || in.getInt() != 0xcafebabe) {
            throw new IllegalArgumentException("not a class file");
        }
        u2();
        this.major = u2();
        this.pool = new ConstantPool(in);
    }

    ClassFile read() {
        u2();
        String name = pool.className(u2());
        int parent = u2();
        skip(2L * u2());
        members();
        members();
        Set<Integer> bootstraps = new HashSet<>();
        int attributes = u2();
        for (int i = 0; i < attributes; i++) {
            String attribute = pool.text(u2());
            long length = u4();
            if (attribute.equals("BootstrapMethods")) {
                bootstraps(bootstraps);
            } else {
                skip(length);
            }
        }
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("bytes behind the class");
        }
        Set<Reference> references = pool.references(bootstraps);
        if (parent != 0) {
            // Whoever extends a class has its static methods under his own name, with a constructor or without one.
            references.add(new Reference(pool.className(parent), "<init>", false));
        }
        if (finalizes) {
            references.add(new Reference("java.lang.Object", "finalize", false));
        }
        return new ClassFile(name, major, references, natives);
    }

    /** Fields or methods; the names of the native ones are kept. */
    private void members() {
        int count = u2();
        for (int i = 0; i < count; i++) {
            int flags = u2();
            String name = pool.text(u2());
            finalizes |= pool.text(u2()).equals("()V") && name.equals("finalize");
            if ((flags & NATIVE) != 0) {
                natives.add(name);
            }
            int attributes = u2();
            for (int a = 0; a < attributes; a++) {
                u2();
                skip(u4());
            }
        }
    }

    private void bootstraps(Set<Integer> methods) {
        int count = u2();
        for (int i = 0; i < count; i++) {
            methods.add(pool.handled(u2()));
            skip(2L * u2());
        }
    }

    private int u2() {
        if (in.remaining() < 2) {
            throw new IllegalArgumentException("too short");
        }
        return Short.toUnsignedInt(in.getShort());
    }

    private long u4() {
        if (in.remaining() < 4) {
            throw new IllegalArgumentException("too short");
        }
        return Integer.toUnsignedLong(in.getInt());
    }

    private void skip(long bytes) {
        if (bytes > in.remaining()) {
            throw new IllegalArgumentException("too short");
        }
        in.position(in.position() + (int) bytes);
    }

    static String utf8(ByteBuffer in, int length) {
        byte[] text = new byte[length];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
