package simpul.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the person at the terminal reads; always UTF-8, since a server's locale is often {@code POSIX}. For any thread. */
final class Terminal {
    private final PrintStream out;
    private final PrintStream err;

    Terminal() {
        this(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Says the same in both languages, one line each. */
    void say(String indonesian, String english) {
        out.println(indonesian);
        out.println(english);
    }

    void refuse(List<Refusal> refusals) {
        refusals.forEach(refusal -> err.println(refusal.line()));
    }
}
