package simpul.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One document of a case: its text, numbers, signatures and stages f-j. Each method is one deed on the day it is called. */
final class Naskah {
    private final Kase of;
    private final String id;

    Naskah(Kase of, String id) {
        this.of = of;
        this.id = id;
    }

    String id() {
        return id;
    }

    private String path() {
        return "/api/v1/agreements/" + id;
    }

    void edited(Api api, Side by, Map<String, Object> text) {
        api.as(by.account()).change("PUT", path(), path(), text);
    }

    void shared(Api api, Side by) {
        api.as(by.account()).change("POST", path(), path() + "/share", Map.of());
    }

    void numbered(Api api, Side side, String number) {
        api.as(side.account()).change("PUT", path(), path() + "/numbers/" + side.region(), Body.of("number", number));
    }

    void paper(Api api, Side side, String kind, String title, String dated) {
        api.as(side.account())
                .upload(
                        path(),
                        path() + "/documents",
                        Map.of("kind", kind, "title", title, "party", side.region(), "dated", dated),
                        DemoFile.pdf(kind.toLowerCase(java.util.Locale.ROOT) + ".pdf", title, side.name(), dated));
    }

    void step(Api api, Side by, String stage, String on) {
        api.as(by.account()).change("POST", path(), path() + "/steps", Body.of("stage", stage, "on", on));
    }

    /** Its slots of one side: all of them, or those of one agency. */
    private List<JsonNode> slots(Api api, Side side, String agency) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode slot : api.as(side.account()).get(path() + "/signatures").path("items")) {
            boolean own = slot.path("party").asText().equals(side.region());
            if (own && slot.path("agency").path("name").asText("").contains(agency)) {
                found.add(slot);
            }
        }
        return found;
    }

    /** The head signs. */
    void signedByHead(Api api, Side side, String on) {
        for (JsonNode slot : slots(api, side, "")) {
            sign(api, side, slot, Body.of("capacity", "KEPALA_DAERAH", "on", on, "place", side.town()));
        }
    }

    /** The heads of the agencies sign by power of attorney; {@code agency} is a part of their name. */
    void signedByAgency(Api api, Side side, String agency, String on, String kuasa) {
        for (JsonNode slot : slots(api, side, agency)) {
            sign(
                    api,
                    side,
                    slot,
                    Body.of(
                            "capacity",
                            "KEPALA_PD",
                            "on",
                            on,
                            "place",
                            side.town(),
                            "kuasa",
                            Body.of("number", "contoh/SK/" + kuasa.substring(0, 4), "dated", kuasa, "covers", true)));
        }
    }

    private void sign(Api api, Side side, JsonNode slot, Map<String, Object> signature) {
        signature.put("slot", slot.path("id").asText());
        api.as(side.account()).change("POST", path(), path() + "/signatures", signature);
    }

    /** Adds the signed paper to every signed slot of one side that waits for it. */
    void scanned(Api api, Side side, String dated) {
        List<String> waiting = slots(api, side, "").stream()
                .filter(s -> s.path("state").asText().equals("SUDAH_MENUNGGU_PINDAIAN"))
                .map(s -> s.path("id").asText())
                .toList();
        if (!waiting.isEmpty()) {
            api.as(side.account())
                    .upload(
                            path(),
                            path() + "/scans",
                            rows("slots", waiting),
                            DemoFile.pdf("naskah-bertanda-tangan.pdf", "Naskah bertanda tangan", side.name(), dated));
        }
    }

    private static Map<String, String> rows(String name, List<String> values) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            fields.put(name + "[" + i + "]", values.get(i));
        }
        return fields;
    }

    /** What one side says about the signature that its partner recorded for it. */
    void answered(Api api, Side side, boolean agrees, String remark) {
        for (JsonNode slot : slots(api, side, "")) {
            if (slot.path("signature")
                    .path("recorded")
                    .path("standing")
                    .asText()
                    .equals("DICATAT_OLEH")) {
                api.as(side.account())
                        .change(
                                "POST",
                                path(),
                                path() + "/answers",
                                Body.of("entry", slot.path("id").asText(), "agrees", agrees, "remark", remark));
            }
        }
    }

    /** The DPRD has to be asked again because of this document. */
    void reopened(Api api, Side by, String note) {
        api.as(by.account()).change("POST", path(), path() + "/dprd", Body.of("note", note));
    }

    /** What the partner says about an activity of a quarter that it was asked to confirm. */
    void confirmed(Api api, Side by, Quarter quarter, boolean agreed, String note) {
        for (JsonNode activity :
                api.as(by.account()).get(path() + "/activities").path("items")) {
            if (activity.path("partnerAsked").asBoolean()
                    && activity.path("title").asText().contains(quarter.code())
                    && !activity.path("region").asText().equals(by.region())) {
                String subject = "/api/v1/activities/" + activity.path("id").asText();
                api.as(by.account())
                        .change("POST", subject, subject + "/confirmation", Body.of("agreed", agreed, "note", note));
            }
        }
    }

    void ended(Api api, Side by, String reason, String on) {
        api.as(by.account())
                .change("POST", path(), path() + "/ending", Body.of("reason", reason, "on", on, "note", ""));
    }
}
