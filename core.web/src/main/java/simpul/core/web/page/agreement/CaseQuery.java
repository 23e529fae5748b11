package simpul.core.web.page.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.CaseFilter;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Stage;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Address;

/** The filter of the list of cases as its address carries it. What makes no sense there does not narrow. */
record CaseQuery(
        String q,
        @Nullable Kind kind,
        @Nullable Stage stage,
        String sector,
        String party,
        String batch,
        @Nullable Condition condition) {
    static final List<String> NAMES = List.of("q", "jenis", "tahap", "sektor", "mitra", "paket", "keadaan");
    private static final int MOST = 200;

    static CaseQuery of(PageAsk ask) {
        return new CaseQuery(
                text(ask, "q"),
                choice(ask, "jenis", Kind.values()).orElse(null),
                choice(ask, "tahap", Stage.values()).orElse(null),
                text(ask, "sektor"),
                text(ask, "mitra"),
                text(ask, "paket"),
                choice(ask, "keadaan", Condition.values()).orElse(null));
    }

    CaseFilter filter(Say say, int stalledDays) {
        return new CaseFilter(q, kind, stage, set(sector), set(party), set(batch), condition, say.today(), stalledDays);
    }

    /** The same filter as an address. */
    Address at(String path) {
        Address address = Address.of(path);
        for (String name : NAMES) {
            address = address.with(name, value(name));
        }
        return address;
    }

    boolean narrows() {
        return NAMES.stream().anyMatch(name -> !value(name).isEmpty());
    }

    String value(String name) {
        return switch (name) {
            case "q" -> q;
            case "jenis" -> kind == null ? "" : kind.name();
            case "tahap" -> stage == null ? "" : stage.name();
            case "sektor" -> sector;
            case "mitra" -> party;
            case "paket" -> batch;
            case "keadaan" -> condition == null ? "" : condition.name();
            default -> "";
        };
    }

    private static @Nullable String set(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String text(PageAsk ask, String name) {
        String value = ask.query(name).orElse("").strip();
        return value.length() > MOST ? value.substring(0, MOST) : value;
    }

    private static <E extends Enum<E>> Optional<E> choice(PageAsk ask, String name, E[] values) {
        return ask.query(name)
                .flatMap(v ->
                        Arrays.stream(values).filter(e -> e.name().equals(v)).findFirst());
    }
}
