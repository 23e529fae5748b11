package simpul.core.web.api.sector;

import simpul.core.model.sector.question.Period;
import simpul.core.web.route.Param;

/** The parameter that chooses a period. */
final class Periods {
    static final Param PARAM = Param.matching(
            "period",
            "\\d{4}-(TW[1-4]|TH|0[1-9]|1[0-2])",
            "Triwulan 2026-TW3, tahun 2026-TH, atau bulan 2026-08.",
            "A quarter 2026-TW3, a year 2026-TH, or a month 2026-08.");

    private Periods() {}

    /** How a period stands in answers. */
    record PeriodItem(String code, java.time.LocalDate from, java.time.LocalDate to) {
        static PeriodItem of(Period p) {
            return new PeriodItem(p.code(), p.from(), p.to());
        }
    }
}
