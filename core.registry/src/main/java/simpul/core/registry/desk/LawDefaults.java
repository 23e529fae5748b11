package simpul.core.registry.desk;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
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

    @Override
    public List<ParameterDefault> defaults() {
        return List.of(
                new ParameterDefault(
                        TRIGGER,
                        "membebani_masyarakat atau membebani_daerah atau bukan teranggarkan",
                        Text.of("Kapan DPRD harus menyetujui", "When the DPRD must approve"),
                        "PP 28/2018 Ps 6(2): \"dan\", \"dan/atau\"; dibaca sebagai atau",
                        false,
                        SINCE),
                new ParameterDefault(
                        DPRD_DAYS,
                        "45",
                        Text.of("Hari kerja bagi DPRD untuk memutuskan", "Working days for the DPRD to decide"),
                        "PP 28/2018 Ps 30(4) untuk luar negeri; PP 50/2007 Ps 12 (dicabut) untuk yang lain",
                        false,
                        SINCE),
                new ParameterDefault(
                        SILENCE,
                        "false",
                        Text.of("Diamnya DPRD dianggap setuju", "Silence of the DPRD counts as consent"),
                        "PP 50/2007 Ps 12 (dicabut); dimatikan sampai dipastikan",
                        false,
                        SINCE),
                new ParameterDefault(
                        MOST_MONTHS,
                        "60",
                        Text.of("Jangka waktu PKS yang lazim, dalam bulan", "Usual longest term of a PKS, in months"),
                        "Panduan Kota Yogyakarta yang merujuk Permendagri 22/2020; hanya peringatan",
                        false,
                        SINCE),
                new ParameterDefault(
                        STALLED,
                        "60",
                        Text.of(
                                "Hari tanpa langkah sampai tampak tidak bergerak",
                                "Days without a step until a case shows as not moving"),
                        "Kebiasaan kerja sekretariat; bukan ketentuan hukum",
                        false,
                        SINCE));
    }
}
