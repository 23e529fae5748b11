package simpul.core.console;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/** Says on a terminal what {@code ./simpul module} says, in the same words. For one command. */
record Speech(PrintStream out, Language language) {
    /** The language of the shell in which the server was started, where it is one of ours. */
    static Language spoken(UnaryOperator<@Nullable String> environment) {
        String spoken = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> String.valueOf(environment.apply(name)))
                .filter(value -> !value.equals("null") && !value.isEmpty())
                .findFirst()
                .orElse("");
        return spoken.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.ID;
    }

    String in(Text text) {
        return text.in(language);
    }

    void line(String words) {
        out.println(words);
    }

    void refused(Problem problem) {
        line(in(problem.kind().title()) + ". " + in(problem.detail()));
        problem.findings().forEach(f -> line("  " + f.code() + " " + f.field() + ": " + in(f.message())));
    }

    void diagnoses(List<Diagnosis> diagnoses) {
        for (Diagnosis d : diagnoses) {
            line("  " + d.code() + " " + d.subject());
            Stream.of(d.what(), d.why(), d.remedy()).forEach(part -> line("    " + in(part)));
        }
    }

    void changes(List<Text> changes) {
        changes.forEach(change -> line("  - " + in(change)));
    }

    /** @param before what stands before the version: the one that runs, or nothing */
    void inspected(Inspected found, String before) {
        found.file().ifPresent(file -> file(file, before));
        diagnoses(found.diagnoses());
        diagnoses(found.warnings());
        line(found.isSound() ? "Dapat dipasang / Can be installed" : "Tidak dapat dipasang / Cannot be installed");
    }

    private void file(ModuleFile file, String before) {
        line(in(file.title()) + " (" + file.sector() + "): " + before + file.version());
        line("SHA-256 " + file.sha256());
        changes(file.changes());
    }
}
