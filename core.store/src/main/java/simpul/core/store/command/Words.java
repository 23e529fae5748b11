package simpul.core.store.command;

import java.io.PrintStream;
import java.util.List;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** How the store's commands speak: one line in Indonesian, then the same in English. Stateless. */
final class Words {
    private Words() {}

    static void say(PrintStream out, String id, String en) {
        out.println(id);
        out.println(en);
    }

    static void explain(PrintStream out, Diagnosis d) {
        out.println(d.code() + ' ' + d.subject());
        say(
                out,
                line(d.what().id(), d.why(), d.remedy().id(), true),
                line(d.what().en(), d.why(), d.remedy().en(), false));
    }

    private static String line(String what, Text why, String remedy, boolean indonesian) {
        return what + " (" + (indonesian ? why.id() : why.en()) + ") " + remedy;
    }

    static void list(PrintStream out, List<Finding> findings) {
        for (Finding f : findings) {
            out.println((f.blocks() ? "! " : "- ") + f.code() + ' ' + f.field());
            out.println("  " + f.message().id());
            out.println("  " + f.message().en());
        }
    }
}
