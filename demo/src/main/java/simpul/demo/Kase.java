package simpul.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A case on its way through stages a-e, told by what its two sides do. Each method is one deed on the day it is called. */
final class Kase {
    private static final String CASES = "/api/v1/cases";

    private final Memory memory;
    private final String name;
    private final Side from;
    private final Side to;

    /** @param name under which the story remembers it */
    Kase(Memory memory, String name, Side from, Side to) {
        this.memory = memory;
        this.name = "case " + name;
        this.from = from;
        this.to = to;
    }

    String id() {
        return memory.id(name);
    }

    Side from() {
        return from;
    }

    Side to() {
        return to;
    }

    private String path() {
        return CASES + "/" + id();
    }

    /** Drafts it between its two sides; the fields are those of the API beside kind and parties. */
    void drafted(Api api, Map<String, Object> text, List<String> own, List<String> partner) {
        made(
                api,
                text,
                List.of(
                        Body.of("region", from.region(), "agencies", own),
                        Body.of("region", to.region(), "agencies", partner)));
    }

    /** Makes it as the API has it, voluntary between regions where the text says nothing else. */
    void made(Api api, Map<String, Object> text, List<Map<String, Object>> parties) {
        Map<String, Object> body = Body.of("kind", "KSDD_SUKARELA", "parties", parties);
        body.putAll(text);
        memory.keep(name, api.as(from.account()).post(CASES, body).path("id").asText());
    }

    void concept(Api api, String state, String note) {
        api.as(from.account()).change("POST", path(), path() + "/concept", Body.of("state", state, "note", note));
    }

    /** The planning basis, funding and the three DPRD questions of one side. */
    void answered(Api api, Side side, String funding, boolean people, boolean region, boolean budgeted) {
        JsonNode party = party(api, side);
        List<String> agencies = StreamSupport.stream(party.path("agencies").spliterator(), false)
                .map(a -> a.path("name").asText())
                .toList();
        api.as(side.account())
                .change(
                        "PUT",
                        path(),
                        path() + "/parties/" + side.region(),
                        Body.of(
                                "agencies",
                                agencies,
                                "plan",
                                "RPJMD_RKPD",
                                "planNote",
                                "contoh: RPJMD 2025-2029",
                                "funding",
                                funding,
                                "burden",
                                Body.of("people", people, "region", region, "budgeted", budgeted)));
    }

    private JsonNode party(Api api, Side side) {
        JsonNode parties = api.as(side.account()).get(path()).path("parties");
        return StreamSupport.stream(parties.spliterator(), false)
                .filter(p -> p.path("region").asText().equals(side.region()))
                .findFirst()
                .orElseThrow();
    }

    void paper(Api api, Side side, String kind, String title, String dated) {
        api.as(side.account())
                .upload(
                        path(),
                        path() + "/documents",
                        Map.of(
                                "kind",
                                kind,
                                "title",
                                title,
                                "party",
                                side.region(),
                                "number",
                                "contoh/" + dated.substring(0, 4),
                                "dated",
                                dated,
                                "issuer",
                                "KEPALA_DAERAH"),
                        DemoFile.pdf(kind.toLowerCase(java.util.Locale.ROOT) + ".pdf", title, side.name(), dated));
    }

    void step(Api api, String stage, String on) {
        api.as(from.account()).change("POST", path(), path() + "/steps", Body.of("stage", stage, "on", on));
    }

    void shared(Api api) {
        api.as(from.account()).change("POST", path(), path() + "/share", Map.of());
    }

    void turned(Api api, Side by, String note) {
        api.as(by.account()).change("POST", path(), path() + "/turn", Body.of("note", note));
    }

    /** A DPRD was asked; with a day, what it decided then. */
    void dprd(Api api, Side side, String asked, @Nullable String decided, boolean approved) {
        api.as(side.account())
                .change(
                        "POST",
                        path(),
                        path() + "/dprd",
                        Body.of(
                                "region",
                                side.region(),
                                "asked",
                                asked,
                                "approved",
                                decided == null ? null : approved,
                                "decided",
                                decided,
                                "number",
                                decided == null ? null : "contoh/DPRD/" + decided.substring(0, 4)));
    }

    void publish(Api api) {
        api.as(from.account()).change("POST", path(), path() + "/publication", Body.of("visible", true));
    }

    /** The base document, with its slots. */
    Naskah base(Api api) {
        JsonNode cards = api.as(from.account()).get(path()).path("agreements");
        return new Naskah(this, cards.get(0).path("id").asText());
    }

    /** Its document whose title begins so. */
    Naskah document(Api api, String title) {
        JsonNode cards = api.as(from.account()).get(path()).path("agreements");
        return StreamSupport.stream(cards.spliterator(), false)
                .filter(card -> card.path("title").asText().startsWith(title))
                .map(card -> new Naskah(this, card.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    /** Drafts a PKS under this case. */
    Naskah pks(Api api, Side by, Map<String, Object> text) {
        Map<String, Object> body = Body.of("case", id(), "document", "PKS");
        body.putAll(text);
        return new Naskah(
                this,
                api.as(by.account()).post("/api/v1/agreements", body).path("id").asText());
    }
}
