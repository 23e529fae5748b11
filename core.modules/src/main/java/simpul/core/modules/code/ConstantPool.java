package simpul.core.modules.code;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/** The table of a class file in which everything stands that it names (JVMS 4.4). */
final class ConstantPool {
    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int HANDLE = 15;

    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final String[] texts;

    /** Reads it from where the buffer stands. */
    ConstantPool(ByteBuffer in) {
        try {
            int count = Short.toUnsignedInt(in.getShort());
            tags = new int[count];
            first = new int[count];
            second = new int[count];
            texts = new String[count];
            for (int i = 1; i < count; i++) {
                tags[i] = in.get();
                texts[i] = "";
                read(in, i);
                if (tags[i] == 5 || tags[i] == 6) {
                    // Long and double take two places.
                    i++;
                }
            }
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void read(ByteBuffer in, int i) {
        switch (tags[i]) {
            case UTF8 -> texts[i] = ClassFileReader.utf8(in, Short.toUnsignedInt(in.getShort()));
            case 3, 4 -> in.getInt();
            case 5, 6 -> in.getLong();
            case CLASS, 8, 16, 19, 20 -> first[i] = Short.toUnsignedInt(in.getShort());
            case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, 17, 18 -> {
                first[i] = Short.toUnsignedInt(in.getShort());
                second[i] = Short.toUnsignedInt(in.getShort());
            }
            case HANDLE -> {
                in.get();
                first[i] = Short.toUnsignedInt(in.getShort());
            }
            default -> throw new IllegalArgumentException("unknown constant " + tags[i]);
        }
    }

    String text(int index) {
        return of(UTF8, index) ? texts[index] : "";
    }

    String className(int index) {
        if (!of(CLASS, index)) {
            throw new IllegalArgumentException("not a class");
        }
        return text(first[index]).replace('/', '.');
    }

    /** The member to which a method handle leads. */
    int handled(int index) {
        if (!of(HANDLE, index)) {
            throw new IllegalArgumentException("not a method handle");
        }
        return first[index];
    }

    /** @param bootstraps places of methods that make call sites */
    Set<Reference> references(Set<Integer> bootstraps) {
        Set<Reference> references = new HashSet<>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == CLASS) {
                add(references, className(i), "", false);
            } else if (tags[i] == FIELD || tags[i] == METHOD || tags[i] == INTERFACE_METHOD) {
                String member = of(NAME_AND_TYPE, second[i]) ? text(first[second[i]]) : "";
                add(references, className(first[i]), member, bootstraps.contains(i));
            }
        }
        return references;
    }

    private static void add(Set<Reference> references, String type, String member, boolean bootstrap) {
        if (!type.startsWith("[")) {
            references.add(new Reference(type, member, bootstrap));
        } else if (type.endsWith(";")) {
            // What an array can do, such as clone(), is nobody's member.
            references.add(new Reference(type.substring(type.indexOf('L') + 1, type.length() - 1), "", false));
        }
    }

    private boolean of(int tag, int index) {
        return index > 0 && index < tags.length && tags[index] == tag;
    }
}
