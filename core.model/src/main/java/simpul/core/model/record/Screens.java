package simpul.core.model.record;

import java.util.Map;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.sector.question.Period;

/** Shows the screens of sectors and their indicators. Thread-safe; never to be called while a transaction is open. */
public interface Screens {
    /**
     * Answers the screen's questions and lets its function make a view; the current quarter when no period is chosen.
     *
     * @param chosen what the reader chose for the questions of the screen, by their code; what a screen does not ask or
     *     offer is passed over
     */
    Result<ShownScreen> show(
            Caller caller, String sector, String path, Optional<Period> period, Map<String, String> chosen);

    /** An indicator for every agreement of the caller's region that names the sector. */
    Result<IndicatorFigures> indicator(Caller caller, String sector, String code, Optional<Period> period);
}
