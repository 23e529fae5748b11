package simpul.plugin.perikanan;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** Figures that hold for a year or a month begin in it, so that each period counts its own. */
final class YearRules {
    static final Rule QUOTA_IN_ITS_YEAR = Rule.record(
            "KUOTA_DALAM_TAHUN",
            Quota.TYPE,
            "Kuota berlaku sejak hari pada tahunnya",
            "A quota comes into force in its year",
            "PP 11/2023",
            YearRules::year);

    static final Rule NEED_BY_MONTH = byMonth("KEBUTUHAN_PER_BULAN", Need.TYPE, Need.MONTH);
    static final Rule WELFARE_BY_MONTH = byMonth("KESEJAHTERAAN_PER_BULAN", Welfare.TYPE, Welfare.MONTH);

    private YearRules() {}

    private static List<Finding> year(RecordFacts quota) {
        long year = quota.value(Quota.YEAR);
        return quota.value(Quota.SINCE).getYear() == year
                ? List.of()
                : List.of(Finding.blocking(
                        "KUOTA_DI_LUAR_TAHUN",
                        Quota.SINCE.code(),
                        Text.of(
                                "Kuota tahun %d berlaku sejak hari pada tahun itu. Bila keputusannya terbit lebih awal, isi %d-01-01."
                                        .formatted(year, year),
                                "The quota of %d is in force since a day of that year. If its decree was issued before, give %d-01-01."
                                        .formatted(year, year))));
    }

    private static Rule byMonth(String code, RecordType type, Field<LocalDate> month) {
        return Rule.record(
                code,
                type,
                "Angka sebulan dicatat pada hari pertama bulan itu",
                "The figure of a month is recorded on its first day",
                "",
                record -> record.value(month).getDayOfMonth() == 1
                        ? List.of()
                        : List.of(Finding.blocking(
                                "BUKAN_HARI_PERTAMA",
                                month.code(),
                                Text.of(
                                        "Isi hari pertama bulan itu: "
                                                + record.value(month).withDayOfMonth(1) + ".",
                                        "Give the first day of that month: "
                                                + record.value(month).withDayOfMonth(1) + "."))));
    }
}
