package simpul.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A case that already ran when it was recorded (data lama), with its documents and what is known of their signatures. */
final class Legacy {
    private final Map<String, Object> text;
    private final List<Map<String, Object>> parties;
    private final List<Map<String, Object>> documents = new ArrayList<>();

    /** @param text the fields of the API beside parties and documents */
    Legacy(Map<String, Object> text, List<Map<String, Object>> parties) {
        this.text = text;
        this.parties = parties;
    }

    /** Adds a document that every party signed on one day, and that runs from then for so many months. */
    Legacy signed(
            String document,
            String title,
            String on,
            int months,
            List<Map<String, Object>> signatories,
            Map<String, Object> more) {
        List<Map<String, Object>> signatures = signatories.stream()
                .map(s -> Body.of("party", s.getOrDefault("region", s.get("partner")), "on", on, "place", ""))
                .toList();
        return with(document, title, on, months, signatories, signatures, more);
    }

    /** Adds a document with the signatures that are known; what is not signed stays open. */
    Legacy with(
            String document,
            String title,
            String starts,
            int months,
            List<Map<String, Object>> signatories,
            List<Map<String, Object>> signatures,
            Map<String, Object> more) {
        Map<String, Object> body = Body.of(
                "document",
                document,
                "title",
                title,
                "starts",
                starts,
                "months",
                months,
                "parties",
                signatories,
                "signatures",
                signatures);
        body.putAll(more);
        documents.add(body);
        return this;
    }

    /** Records it for the region that the case begins with. */
    void recorded(Api api, Kase kase) {
        Map<String, Object> body = Body.of("legacy", true, "agreements", documents);
        body.putAll(text);
        kase.made(api, body, parties);
    }
}
