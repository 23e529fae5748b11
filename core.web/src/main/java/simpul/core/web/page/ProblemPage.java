package simpul.core.web.page;

import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Shell;

/**
 * The page of a refusal: what happened, why, what to do.
 *
 * @param title the short name of the problem
 * @param words what happened and what to do
 * @param points everything that is wrong
 * @param typed what was written into a form that cannot be shown again
 * @param incident the code for the administrator; empty for what was no failure of ours
 */
public record ProblemPage(
        int status, String title, String words, List<String> points, List<String> typed, String incident) {
    private static final Text FAILED = Text.of("Terjadi kesalahan pada Simpul", "Simpul made a mistake");
    private static final Text FAILED_WORDS = Text.of(
            "Halaman ini gagal karena kesalahan kami. Coba lagi; bila tetap gagal, sebutkan kode di bawah kepada"
                    + " administrator.",
            "This page failed through a mistake of ours. Try again; if it fails again, give the code below to the"
                    + " administrator.");

    static Reply of(PageAsk ask, Problem problem) {
        return of(ask, problem, List.of());
    }

    static Reply of(PageAsk ask, Problem problem, List<String> typed) {
        List<String> points = problem.findings().stream()
                .map(Finding::message)
                .map(ask.t()::of)
                .toList();
        ProblemPage page = new ProblemPage(
                problem.kind().status(),
                ask.t().of(problem.kind().title()),
                ask.t().of(problem.detail()),
                points,
                typed,
                "");
        Reply reply = show(ask, page);
        return problem.retryAfter() > 0 ? reply.with("Retry-After", Integer.toString(problem.retryAfter())) : reply;
    }

    static Reply failure(PageAsk ask, String incident) {
        return show(
                ask,
                new ProblemPage(500, ask.t().of(FAILED), ask.t().of(FAILED_WORDS), List.of(), List.of(), incident));
    }

    private static Reply show(PageAsk ask, ProblemPage page) {
        Shell shell = ask.shell().titled(page.title(), Crumb.here(page.title()));
        return ask.show("masalah", shell, "page", page).as(page.status());
    }
}
