package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.SignatoryDraft;
import simpul.core.model.agreement.Unit;
import simpul.core.web.json.Limit;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;

/** The fields of who signs a document: each party of the case with its agencies, its number, its head. For one request. */
final class SignatoryFields {
    private final UnitFields units;
    private final Messages t;

    SignatoryFields(UnitFields units, Messages t) {
        this.units = units;
        this.t = t;
    }

    record SignatorySent(
            String key,
            List<String> units,
            @Limit(max = 20_000) @Nullable String unitNames,
            @Limit(max = 300) @Nullable String number,
            boolean headSigns) {}

    FormPage add(FormPage page, Case of) {
        FormPage whole = page;
        for (int i = 0; i < of.parties().size(); i++) {
            Party party = of.parties().get(i);
            String prefix = "parties[" + i + "].";
            List<Field> fields = new ArrayList<>(units.fields(party.ref(), prefix));
            fields.add(Field.text(prefix + "number", t.get("doc.fNumber")).maxLength(190));
            fields.add(Field.check(prefix + "headSigns", t.get("doc.fHeadSigns")));
            whole = whole.with(party.name(), "", fields).sending(prefix + "key", party.key());
        }
        return whole;
    }

    /** What a new document begins with: the agencies of each party, or those that handle the urusan. */
    Map<String, List<String>> fresh(Case of) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < of.parties().size(); i++) {
            Party party = of.parties().get(i);
            List<String> chosen = UnitFields.ids(party.units());
            put(values, i, chosen.isEmpty() ? units.handling(party.ref(), of.urusan()) : chosen, party.units());
        }
        return values;
    }

    Map<String, List<String>> now(Case of, Agreement document) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < of.parties().size(); i++) {
            Signatory signs = document.party(of.parties().get(i).key()).orElse(null);
            if (signs != null) {
                put(values, i, UnitFields.ids(signs.units()), signs.units());
                values.put("parties[" + i + "].number", List.of(signs.number()));
                values.put("parties[" + i + "].headSigns", List.of(signs.headSigns() ? "ya" : ""));
            }
        }
        return values;
    }

    private static void put(Map<String, List<String>> values, int i, List<String> ids, List<Unit> units) {
        values.put("parties[" + i + "].units", ids);
        values.put("parties[" + i + "].unitNames", List.of(UnitFields.lines(units)));
    }

    List<SignatoryDraft> read(Case of, List<SignatorySent> sent) {
        List<SignatoryDraft> parties = new ArrayList<>();
        for (SignatorySent each : sent) {
            of.party(each.key())
                    .ifPresent(p -> parties.add(new SignatoryDraft(
                            p.ref(),
                            units.read(p.ref(), each.units(), each.unitNames()),
                            CaseFields.or(each.number()),
                            each.headSigns())));
        }
        return parties;
    }

    /** {@code parties[1].units[0]} is marked at the field of that party's agencies. */
    static String field(String field) {
        return field.replaceFirst("\\.units\\[\\d+]$", ".unitNames");
    }
}
