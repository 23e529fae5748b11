package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.parameter.ParameterChoice;
import simpul.core.model.parameter.ParameterDefault;
import simpul.core.model.text.Text;

/** The numbers that evaluation asks for. Immutable. */
@Component
public final class EvaluationParameters implements ParameterDefault.Source {
    static final String CYCLE = "evaluasi.siklus";
    static final String CALENDAR = "evaluasi.kalender";
    static final String DUE_DAYS = "evaluasi.tenggat.hari";
    static final String LEAD_DAYS = "evaluasi.mulai.hari";
    static final String EMPTY_IN_A_ROW = "evaluasi.kosong.berturut";
    static final String REPLY_DAYS = "evaluasi.tanggapan.hari";
    /** Value of {@link #CALENDAR} with which periods count from an agreement's start. */
    static final String SINCE_START = "SEJAK_MULAI";

    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);
    private static final Text PRACTICE = Text.of(
            "Permintaan DPRD Maluku 8 Maret 2022 (evaluasi tiap tiga bulan); frekuensi dalam Permendagri 22/2020 belum dipastikan",
            "Request of the DPRD of Maluku, 8 March 2022 (every three months); what Permendagri 22/2020 asks for is unconfirmed");
    private static final Text CHOICE =
            Text.of("Pilihan Simpul, dapat diubah daerah", "Simpul's choice, which a region may change");

    @Override
    public List<ParameterDefault> defaults() {
        return List.of(
                of(
                        CYCLE,
                        "TRIWULANAN",
                        "Siklus evaluasi",
                        "Evaluation cycle",
                        PRACTICE,
                        choice("TRIWULANAN", "Tiap triwulan", "Every quarter"),
                        choice("SEMESTERAN", "Tiap semester", "Every half-year"),
                        choice("TAHUNAN", "Tiap tahun", "Every year")),
                of(
                        CALENDAR,
                        "KALENDER",
                        "Hitungan putaran",
                        "How rounds are counted",
                        CHOICE,
                        choice("KALENDER", "Menurut kalender", "By the calendar"),
                        choice("SEJAK_MULAI", "Sejak PKS mulai", "From the start of the PKS")),
                of(
                        DUE_DAYS,
                        "15",
                        "Tenggat evaluasi, hari sesudah akhir periode (hari kerja berikutnya bila libur)",
                        "Evaluation is due this many days after the period's end (next working day on a holiday)",
                        CHOICE),
                of(
                        LEAD_DAYS,
                        "30",
                        "PKS yang mulai kurang dari sekian hari sebelum akhir periode dievaluasi mulai periode berikutnya",
                        "A PKS that starts fewer days before a period's end is evaluated from the next period on",
                        CHOICE),
                of(
                        EMPTY_IN_A_ROW,
                        "2",
                        "Putaran kosong berturut-turut sampai dinyatakan hanya di atas kertas",
                        "Empty rounds in a row until an agreement counts as existing only on paper",
                        CHOICE),
                of(
                        REPLY_DAYS,
                        "7",
                        "Hari bagi OPD untuk menanggapi sebelum DPRD melihat peringatan",
                        "Days for the OPD to reply before DPRD sees the alarm",
                        CHOICE));
    }

    private static ParameterDefault of(
            String code, String value, String id, String en, Text basis, ParameterChoice... choices) {
        return new ParameterDefault(code, value, Text.of(id, en), basis, false, SINCE, List.of(choices));
    }

    private static ParameterChoice choice(String value, String id, String en) {
        return new ParameterChoice(value, Text.of(id, en));
    }
}
