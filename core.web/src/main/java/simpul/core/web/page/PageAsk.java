package simpul.core.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.task.Waiting;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Reply;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Shell;
import simpul.core.web.ui.Tone;

/** A request to a page. For the request's thread. */
public final class PageAsk {
    private final Pages pages;
    private final Asked asked;
    private List<Finding> warnings = List.of();

    PageAsk(Pages pages, Asked asked) {
        this.pages = pages;
        this.asked = asked;
    }

    public Asked asked() {
        return asked;
    }

    public Caller caller() {
        return asked.caller();
    }

    public Scope scope() {
        return asked.scope();
    }

    public Language language() {
        return asked.language();
    }

    /** How to speak to the reader. */
    public Messages t() {
        return Messages.in(language());
    }

    /** The value of a variable of the path. */
    public String name(String variable) {
        return asked.name(variable);
    }

    public Optional<String> query(String parameter) {
        return asked.query(parameter);
    }

    public List<String> queries(String parameter) {
        return asked.queries(parameter);
    }

    /** Everything that waits for the reader. */
    public List<Waiting> waiting() {
        return pages.shells().waiting(caller());
    }

    /** What stands around the page, with what the last action had to say; the page adds its title. */
    public Shell shell() {
        return pages.shells().of(asked).saying(pages.flash().read(asked).orElse(null));
    }

    /** The page of a template with the parameters {@code shell} and one more. */
    public Reply show(String template, Shell shell, String parameter, Object model) {
        return show(template, shell, Map.of(parameter, model));
    }

    /** Whether a table of the page is asked for rather than the page: then a list shows all of its rows. */
    public boolean downloads() {
        return query("tabel").isPresent()
                && query("unduh")
                        .filter(f -> f.equals("csv") || f.equals("xlsx"))
                        .isPresent();
    }

    /** The rows of a list that is read by cursor: this page's, or all of them for a file. */
    public <T> Page<T> rows(Cursor cursor, Function<Cursor, Page<T>> list) {
        if (!downloads()) {
            return list.apply(cursor);
        }
        List<T> all = new ArrayList<>();
        String after = null;
        do {
            Page<T> page = list.apply(new Cursor(Cursor.MOST, after));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return new Page<>(all, null);
    }

    /** The page of a template with the parameter {@code shell} and others. */
    public Reply show(String template, Shell shell, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        Optional<Reply> table = TableDownload.of(this, all.values());
        if (table.isPresent()) {
            return table.get();
        }
        all.put("shell", shell);
        Reply reply = Reply.bytes(
                        200, "text/html; charset=utf-8", pages.templates().render(template, all))
                .with("Content-Language", language().tag());
        return shell.notice() == null ? reply : pages.flash().spent(reply, asked);
    }

    /** A form for this page: new, or with what was typed before the session ended. */
    public Form form() {
        return pages.kept().form(this);
    }

    /** A form in which nothing stands, beside the one of {@link #form()}. */
    public Form blank() {
        return new Form(pages.kept().key(), Map.of(), null, language());
    }

    /** The shell saying what is wrong with a form, when something is. */
    public Shell shell(Form form) {
        Optional<Notice> wrong = form.notice();
        return wrong.isPresent() ? shell().saying(wrong.get()) : shell();
    }

    /** After a change: on to another page of this server. */
    public Reply go(String path) {
        return Reply.seeOther(path);
    }

    /** After a change: on to another page, which says what was done. */
    public Reply go(String path, Text said) {
        return go(path, Tone.OK, said);
    }

    public Reply go(String path, Tone tone, Text said) {
        return pages.flash()
                .say(Reply.seeOther(path), asked, warnings.isEmpty() ? tone : Tone.WARN, Warned.of(said, warnings));
    }

    /** What the change was warned about, and passed all the same: the page after it says so. */
    void warned(List<Finding> said) {
        warnings = said;
    }

    /** The page of what was found, or the one page for what does not exist. */
    public <T> Reply found(Optional<T> found, Function<T, Reply> page) {
        return found.map(page).orElseGet(() -> refuse(Problem.notFound()));
    }

    /** The page of a result, or of its problem. */
    public <T> Reply answer(Result<T> result, Function<T, Reply> page) {
        return result.isDone() ? page.apply(result.value()) : refuse(result.problem());
    }

    /** The page of a problem. */
    public Reply refuse(Problem problem) {
        return pages.refuse(this, problem);
    }

    /** The page of a problem, with what was typed into the form that it refuses for good. */
    public Reply refuse(Problem problem, List<String> typed) {
        return ProblemPage.of(this, problem, typed);
    }
}
