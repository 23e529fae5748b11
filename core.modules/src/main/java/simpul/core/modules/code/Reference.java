package simpul.core.modules.code;

/**
 * Something that a class file names.
 *
 * @param type a class, with dots; nested ones with {@code $}
 * @param member a field or method of it; empty when only the class is named
 * @param bootstrap whether only {@code invokedynamic} names it: the way in which lambdas, records and joined strings are made
 */
public record Reference(String type, String member, boolean bootstrap) {
    public String inPackage() {
        int dot = type.lastIndexOf('.');
        return dot < 0 ? "" : type.substring(0, dot);
    }

    @Override
    public String toString() {
        return member.isEmpty() ? type : type + "." + member;
    }
}
