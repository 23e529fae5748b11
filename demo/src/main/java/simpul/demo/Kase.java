package simpul.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A case on its way through stages a-e, told by what its two sides do. Each method is one deed on the day it is called. */
final class Kase {
    private static final String CASES = "/api/v1/cases";

    private final Side from;
    private final Side to;
    private String id = "";

    Kase(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    String id() {
        return id;
    }

    Side from() {
        return from;
    }

    Side to() {
        return to;
    }

    private String path() {
        return CASES + "/" + id;
    }

    /** Drafts it; the fields are those of the API beside kind and parties. */
    void drafted(Api api, String kind, Map<String, Object> text, List<String> own, List<String> partner) {
        Map<String, Object> body = Body.of(
                "kind",
                kind,
                "parties",
                List.of(
                        Body.of("region", from.region(), "agencies", own),
                        Body.of("region", to.region(), "agencies", partner)));
        body.putAll(text);
        id = api.as(from.account()).post(CASES, body).path("id").asText();
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

    void dprd(Api api, Side side, String asked, @org.jspecify.annotations.Nullable String decided) {
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
                                decided == null ? null : true,
                                "decided",
                                decided,
                                "number",
                                decided == null ? null : "contoh/DPRD/" + decided.substring(0, 4)));
    }

    /** Confirms everything that the other side recorded for this one. */
    void publish(Api api) {
        api.as(from.account()).change("POST", path(), path() + "/publication", Body.of("visible", true));
    }

    /** The base document, with its slots. */
    Naskah base(Api api) {
        JsonNode cards = api.as(from.account()).get(path()).path("agreements");
        return new Naskah(this, cards.get(0).path("id").asText());
    }

    /** Drafts a PKS under this case. */
    Naskah pks(Api api, Side by, Map<String, Object> text) {
        Map<String, Object> body = Body.of("case", id, "document", "PKS");
        body.putAll(text);
        return new Naskah(
                this,
                api.as(by.account()).post("/api/v1/agreements", body).path("id").asText());
    }
}
