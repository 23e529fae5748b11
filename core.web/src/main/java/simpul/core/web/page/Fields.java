package simpul.core.web.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.file.Files;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;
import simpul.core.web.http.Content;
import simpul.core.web.http.Refused;

/** The fields of a form as they were sent, and its files. Immutable. */
record Fields(Map<String, List<String>> values, List<Content.Part> files) {
    /** Room for a million characters, each of which may be sent as three. */
    private static final long MOST_PLAIN = 4L * 1024 * 1024;

    static Fields read(Content content) throws Refused {
        if (content.type().equals("multipart/form-data")) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            List<Content.Part> files = new ArrayList<>();
            for (Content.Part part : content.form(Files.MOST_BYTES)) {
                if (part.isFile() || part.tooLarge()) {
                    files.add(part);
                } else {
                    values.computeIfAbsent(part.name(), n -> new ArrayList<>()).add(part.text());
                }
            }
            return new Fields(values, files);
        }
        if (!content.type().equals("application/x-www-form-urlencoded")) {
            throw new Refused(Problem.of(
                    ProblemKind.UNSUPPORTED_TYPE,
                    Text.of("Kirim isian lewat formulir halaman ini.", "Send the input with the form of this page.")));
        }
        return new Fields(decode(new String(content.bytes(MOST_PLAIN), StandardCharsets.UTF_8)), List.of());
    }

    /** Why the files cannot be taken, at the field of each; empty when all can. */
    Optional<Problem> tooLarge() {
        List<Finding> findings = files.stream()
                .filter(Content.Part::tooLarge)
                .map(part -> Finding.blocking(
                        "FILE_TOO_LARGE",
                        part.name(),
                        Text.of(
                                part.text() + " lebih dari 25 MB. Kecilkan atau bagi berkas itu, lalu pilih lagi.",
                                part.text()
                                        + " is larger than 25 MB. Make it smaller or split it, then choose again.")))
                .toList();
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        ProblemKind.TOO_LARGE,
                        Text.of(
                                "Berkas terlalu besar dan belum diterima. Isian Anda aman.",
                                "A file is too large and was not taken. Your input is safe."),
                        findings));
    }

    /** Fields from {@code a=1&b=2}. */
    static Map<String, List<String>> decode(String body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : body.split("&", 5000)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                values.computeIfAbsent(plain(pair.substring(0, sign)), n -> new ArrayList<>())
                        .add(plain(pair.substring(sign + 1)));
            }
        }
        return values;
    }

    /** The fields as {@code a=1&b=2}, without the form's own. */
    String encode() {
        StringBuilder out = new StringBuilder();
        values.forEach((name, all) -> {
            if (!name.startsWith("_")) {
                all.forEach(value -> out.append(out.isEmpty() ? "" : "&")
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        });
        return out.toString();
    }

    String first(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** What people typed, without the form's own fields; browsers send line ends as CR LF. */
    Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            if (!name.startsWith("_")) {
                typed.put(name, all.stream().map(v -> v.replace("\r\n", "\n")).toList());
            }
        });
        return typed;
    }

    private static String plain(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
