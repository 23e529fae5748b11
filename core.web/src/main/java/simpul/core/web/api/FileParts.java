package simpul.core.web.api;

import java.util.List;
import java.util.Optional;
import simpul.core.web.http.Content;
import simpul.core.web.http.Upload;

/** The files of a multipart request, each under the name of its part. They are gone when the request ends. */
public final class FileParts {
    private final List<Content.Part> parts;

    public FileParts(List<Content.Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The first file under a name that is not empty. */
    public Optional<Upload> first(String part) {
        return all(part).stream().findFirst();
    }

    public List<Upload> all(String part) {
        return parts.stream()
                .filter(p -> p.name().equals(part))
                .map(Content.Part::file)
                .filter(f -> !f.isEmpty())
                .toList();
    }

    /** The file that somebody chose under a name, be it empty. */
    public Optional<Upload> chosen(String part) {
        return parts.stream()
                .filter(p -> p.name().equals(part) && p.isFile())
                .map(Content.Part::file)
                .filter(f -> !f.isEmpty() || !f.name().isBlank())
                .findFirst();
    }

    /** Whether a file under a name was so large that nothing of it was kept. */
    public boolean isTooLarge(String part) {
        return parts.stream().anyMatch(p -> p.name().equals(part) && p.tooLarge());
    }
}
