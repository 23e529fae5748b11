package simpul.core.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Content;
import simpul.core.web.http.Digests;
import simpul.core.web.http.Refused;
import simpul.core.web.http.Reply;
import simpul.core.web.http.Upload;
import simpul.core.web.json.FormTree;
import simpul.core.web.json.Json;
import simpul.core.web.route.Route;

/** An operation that takes a form with files, while it is being declared. For one thread. */
public final class Uploading<I> {
    /** Room for one file of the largest size and the fields beside it. */
    public static final long MOST = 26L * 1024 * 1024;

    private final Operation operation;
    private final Class<I> input;
    private final String file;

    /** @param file the name of the part that a file too large is told about */
    Uploading(Operation operation, Class<I> input, String file) {
        this.operation = operation;
        this.input = input;
        this.file = file;
    }

    /** What answers such a request. */
    @FunctionalInterface
    public interface Work<I> {
        Reply answer(Ask ask, I input, FileParts files);
    }

    /** Ends the declaration. */
    public Route by(Work<I> work) {
        return operation.route(asked -> answer(asked, work));
    }

    /** Ends the declaration of an operation that takes something else as JSON. */
    public <J> Route by(Work<I> work, Taking<J> otherwise, BiFunction<Ask, J, Reply> json) {
        return operation.route(asked -> asked.content().type().equals("multipart/form-data")
                ? answer(asked, work)
                : otherwise.answer(asked, json));
    }

    /** Ends the declaration of an operation that takes the file as its whole body as well. */
    public Route orAlone(String type, BiFunction<Ask, Upload, Reply> alone, Work<I> work) {
        return operation
                .takesBytes(type)
                .route(asked -> asked.content().type().equals(type) ? alone(asked, alone) : answer(asked, work));
    }

    private Reply alone(Asked asked, BiFunction<Ask, Upload, Reply> work) throws Refused {
        Checked checked = new Checked(operation, asked);
        Optional<Problem> complaint = checked.complaint();
        if (complaint.isPresent()) {
            return Problems.reply(complaint.get(), asked.language());
        }
        Content.Part part = asked.content().file(MOST);
        return checked.run(Digests.utf8(part.digest()), ask -> work.apply(ask, part.file()));
    }

    private Reply answer(Asked asked, Work<I> work) throws Refused {
        Checked checked = new Checked(operation, asked);
        Optional<Problem> complaint = checked.complaint();
        if (complaint.isPresent()) {
            return Problems.reply(complaint.get(), asked.language());
        }
        if (!asked.content().type().equals("multipart/form-data")) {
            return Problems.reply(
                    Problem.of(
                            ProblemKind.UNSUPPORTED_TYPE,
                            Text.of(
                                    "Kirim berkas sebagai multipart/form-data.",
                                    "Send the file as multipart/form-data.")),
                    asked.language());
        }
        List<Content.Part> parts = parts(asked.content());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<byte[]> digested = new ArrayList<>();
        for (Content.Part part : parts) {
            digested.add(
                    Digests.utf8(part.name() + "=" + part.text() + part.file().name() + part.digest()));
            if (!part.isFile()) {
                fields.computeIfAbsent(part.name(), n -> new ArrayList<>()).add(part.text());
            }
        }
        Result<I> read = Json.bind(FormTree.of(fields), input, true);
        byte[] digest = Digests.utf8(Digests.of(digested.toArray(new byte[0][])));
        return read.isDone()
                ? checked.run(digest, ask -> work.answer(ask, read.value(), new FileParts(parts)))
                : Problems.reply(read.problem(), asked.language());
    }

    private List<Content.Part> parts(Content content) throws Refused {
        try {
            return content.parts(MOST);
        } catch (Refused e) {
            Problem problem = e.problem();
            throw problem.kind() == ProblemKind.TOO_LARGE
                    ? new Refused(new Problem(
                            problem.kind(),
                            problem.detail(),
                            List.of(Finding.blocking("FILE_TOO_LARGE", file, problem.detail()))))
                    : e;
        }
    }
}
