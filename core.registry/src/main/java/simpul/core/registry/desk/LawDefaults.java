package simpul.core.registry.desk;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.parameter.ParameterChoice;
import simpul.core.model.parameter.ParameterDefault;
import simpul.core.model.text.Text;

/** The numbers and switches of the law, none of which is a constant of the program. */
@Component
public final class LawDefaults implements ParameterDefault.Source {
    static final String TRIGGER = "dprd.pemicu";
    static final String DPRD_DAYS = "dprd.sla.hari_kerja";
    static final String SILENCE = "dprd.silence_is_consent";
    static final String MOST_MONTHS = "pks.jangka.maks_bulan";
    static final String STALLED = "kerjasama.tidak_bergerak.hari";
    private static final LocalDate SINCE = LocalDate.of(2018, 7, 19);
    private static final List<ParameterChoice> READINGS = List.of(
            new ParameterChoice(
                    "membebani_masyarakat atau membebani_daerah atau bukan teranggarkan",
                    Text.of(
                            "Cukup satu: membebani masyarakat, membebani daerah, atau belum dianggarkan",
                            "One is enough: a burden on the people, on the region, or not in the budget")),
            new ParameterChoice(
                    "(membebani_masyarakat dan membebani_daerah) atau bukan teranggarkan",
                    Text.of(
                            "Membebani masyarakat dan daerah sekaligus, atau belum dianggarkan",
                            "A burden on both the people and the region, or not in the budget")),
            new ParameterChoice(
                    "membebani_masyarakat dan membebani_daerah dan bukan teranggarkan",
                    Text.of(
                            "Ketiganya: membebani masyarakat, membebani daerah, dan belum dianggarkan",
                            "All three: a burden on the people, on the region, and not in the budget")));

    @Override
    public List<ParameterDefault> defaults() {
        return List.of(
                new ParameterDefault(
                        TRIGGER,
                        "membebani_masyarakat atau membebani_daerah atau bukan teranggarkan",
                        Text.of("Kapan DPRD harus menyetujui", "When the DPRD must approve"),
                        Text.of(
                                "PP 28/2018 Ps 6(2): \"dan\", \"dan/atau\"; dibaca sebagai atau",
                                "PP 28/2018 Ps 6(2): \"and\", \"and/or\"; read as or"),
                        false,
                        SINCE,
                        READINGS),
                new ParameterDefault(
                        DPRD_DAYS,
                        "45",
                        Text.of("Hari kerja bagi DPRD untuk memutuskan", "Working days for the DPRD to decide"),
                        Text.of(
                                "PP 28/2018 Ps 30(4) untuk luar negeri; PP 50/2007 Ps 12 (dicabut) untuk yang lain",
                                "PP 28/2018 Ps 30(4) for partners abroad; PP 50/2007 Ps 12 (revoked) for the others"),
                        false,
                        SINCE),
                new ParameterDefault(
                        SILENCE,
                        "false",
                        Text.of("Diamnya DPRD dianggap setuju", "Silence of the DPRD counts as consent"),
                        Text.of(
                                "PP 50/2007 Ps 12 (dicabut); dimatikan sampai dipastikan",
                                "PP 50/2007 Ps 12 (revoked); off until it is confirmed"),
                        false,
                        SINCE),
                new ParameterDefault(
                        MOST_MONTHS,
                        "60",
                        Text.of("Jangka waktu PKS yang lazim, dalam bulan", "Usual longest term of a PKS, in months"),
                        Text.of(
                                "Panduan Kota Yogyakarta yang merujuk Permendagri 22/2020; hanya peringatan",
                                "Guide of Kota Yogyakarta, which refers to Permendagri 22/2020; a warning only"),
                        false,
                        SINCE),
                new ParameterDefault(
                        STALLED,
                        "60",
                        Text.of(
                                "Hari tanpa langkah sampai tampak tidak bergerak",
                                "Days without a step until a case shows as not moving"),
                        Text.of(
                                "Kebiasaan kerja sekretariat; bukan ketentuan hukum",
                                "How secretariats work; no rule of law"),
                        false,
                        SINCE));
    }
}
