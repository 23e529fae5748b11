package simpul.plugin.perikanan;

import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.Values;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.view.RecordQuery;

/** What officers do with many lots at once. */
final class LotActions {
    /** Only lots that name their agreement count in its evaluation, and tables from ports do not name it. */
    static final ScreenAction NAME_AGREEMENT = ScreenAction.of(
                    "pautkan", "Pautkan lot ke PKS", "Name the agreement of lots", LotActions::named)
            .inputs(partner(), agreement());

    private LotActions() {}

    private static Field<String> partner() {
        return Field.region("daerah_tujuan", "Lot ke daerah", "Lots to region")
                .required()
                .help(
                        "Lot dalam periode layar ini yang belum menyebut PKS.",
                        "Lots in the period of this screen that name no agreement yet.");
    }

    private static Field<String> agreement() {
        return Field.agreement("perjanjian", "Perjanjian (PKS)", "Agreement (PKS)")
                .required();
    }

    private static Outcome named(Submission s) {
        RecordQuery bare = RecordQuery.of(Lot.TYPE)
                .in(Lot.SHIPPED, s.period())
                .where(Filter.is(Lot.RECEIVER, s.value(partner())))
                .where(Filter.absent(Lot.AGREEMENT));
        return Outcome.of("Lot menyebut PKS-nya.", "The lots name their agreement.")
                .changesEach(bare, Values.of(Lot.AGREEMENT, s.value(agreement())));
    }
}
