package simpul.core.modules.code;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of the JDK and of the platform a sector may refer to: values, collections, text, time and arithmetic. All else is
 * refused because it is not named here, and so reflection, threads, timers, files, sockets, processes, class loaders and
 * the end of the process are. Stateless.
 */
public final class AllowList {
    /** Packages without a type that reaches out of the sector's own values. */
    private static final Set<String> PACKAGES = Set.of(
            "java.lang.annotation",
            "java.math",
            "java.nio.charset",
            "java.text",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream");

    /** In those packages: threads, services, files by name. */
    private static final Set<String> NOT_THESE = Set.of(
            "java.util.Formatter",
            "java.util.ListResourceBundle",
            "java.util.PropertyResourceBundle",
            "java.util.ResourceBundle",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.SimpleTimeZone",
            "java.util.TimeZone",
            "java.util.Timer",
            "java.util.TimerTask",
            "java.util.stream.StreamSupport");

    private static final Set<String> TYPES = Set.of(
            "java.io.BufferedInputStream",
            "java.io.BufferedReader",
            "java.io.ByteArrayInputStream",
            "java.io.ByteArrayOutputStream",
            "java.io.Closeable",
            "java.io.IOException",
            "java.io.InputStream",
            "java.io.InputStreamReader",
            "java.io.OutputStream",
            "java.io.Reader",
            "java.io.Serializable",
            "java.io.StringReader",
            "java.io.StringWriter",
            "java.io.UncheckedIOException",
            "java.io.Writer",
            "java.lang.Appendable",
            "java.lang.AutoCloseable",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.CharSequence",
            "java.lang.Character",
            "java.lang.Class",
            "java.lang.Cloneable",
            "java.lang.Comparable",
            "java.lang.Deprecated",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.Float",
            "java.lang.FunctionalInterface",
            "java.lang.Integer",
            "java.lang.Iterable",
            "java.lang.Long",
            "java.lang.Math",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.Override",
            "java.lang.Readable",
            "java.lang.Record",
            "java.lang.Runnable",
            "java.lang.SafeVarargs",
            "java.lang.Short",
            "java.lang.StackTraceElement",
            "java.lang.StrictMath",
            "java.lang.String",
            "java.lang.StringBuffer",
            "java.lang.StringBuilder",
            "java.lang.SuppressWarnings",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.Throwable",
            "java.lang.Void",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicReference");

    /** Of these only the members that are named. */
    private static final Map<String, Set<String>> ONLY = Map.of(
            "java.lang.Class",
            Set.of(
                    "cast",
                    "desiredAssertionStatus",
                    "equals",
                    "getEnumConstants",
                    "getName",
                    "getPackageName",
                    "getResourceAsStream",
                    "getSimpleName",
                    "getTypeName",
                    "hashCode",
                    "isAssignableFrom",
                    "isInstance",
                    "toString"),
            "java.lang.System",
            Set.of("arraycopy", "currentTimeMillis", "identityHashCode", "lineSeparator", "nanoTime"),
            // What takes long can see that its time is over.
            "java.lang.Thread",
            Set.of("interrupted"));

    /** Settings of the whole process, and threads that nobody sees. */
    private static final Set<String> NOT_MEMBERS = Set.of(
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.Object.finalize",
            "java.util.Locale.setDefault");

    private static final Set<String> PARALLEL = Set.of("parallel", "parallelStream");

    /** What the compiler itself writes for lambdas, joined strings, records and switches. */
    private static final Set<String> CALL_SITES = Set.of(
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.runtime.ObjectMethods",
            "java.lang.runtime.SwitchBootstraps");

    /** Named beside them in every such class; of no use without their members. */
    private static final Set<String> NAMED_ONLY =
            Set.of("java.lang.invoke.MethodHandles", "java.lang.invoke.MethodHandles$Lookup");

    private static final List<String> ELSEWHERE =
            List.of("javax.", "jdk.", "sun.", "com.sun.", "org.osgi.", "org.slf4j.", "org.w3c.", "org.xml.");

    private AllowList() {}

    public static boolean allows(Reference reference) {
        String type = reference.type();
        if (type.startsWith("java.")) {
            return reference.bootstrap() ? CALL_SITES.contains(type) : isPlain(reference);
        }
        if (type.startsWith("simpul.core.")) {
            return SectorApi.isOpen(reference.inPackage());
        }
        // A collection of the sector's own inherits it.
        return !reference.member().equals("parallelStream")
                && ELSEWHERE.stream().noneMatch(type::startsWith);
    }

    private static boolean isPlain(Reference reference) {
        String type = reference.type();
        String member = reference.member();
        if (NAMED_ONLY.contains(type) || CALL_SITES.contains(type)) {
            return member.isEmpty();
        }
        String outer = outermost(type);
        return isNamed(outer, reference.inPackage())
                && (member.isEmpty()
                        || !ONLY.containsKey(outer)
                        || type.equals(outer) && ONLY.get(outer).contains(member))
                && !NOT_MEMBERS.contains(type + "." + member)
                && !(type.startsWith("java.util.") && PARALLEL.contains(member))
                && !(type.equals("java.util.Arrays") && member.startsWith("parallel"));
    }

    private static boolean isNamed(String type, String inPackage) {
        boolean fault = inPackage.equals("java.lang") && (type.endsWith("Exception") || type.endsWith("Error"));
        return TYPES.contains(type) || fault || PACKAGES.contains(inPackage) && !NOT_THESE.contains(type);
    }

    private static String outermost(String type) {
        int dollar = type.indexOf('$');
        return dollar < 0 ? type : type.substring(0, dollar);
    }
}
