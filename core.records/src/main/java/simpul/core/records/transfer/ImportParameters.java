package simpul.core.records.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.parameter.ParameterDefault;
import simpul.core.model.parameter.ParameterNumber;
import simpul.core.model.text.Text;

/** How long what was sent for an import is kept. */
@Component
public final class ImportParameters implements ParameterDefault.Source {
    static final String KEPT_DAYS = "impor.berkas.hari";

    @Override
    public List<ParameterDefault> defaults() {
        return List.of(new ParameterDefault(
                KEPT_DAYS,
                "30",
                Text.of(
                        "Hari berkas impor dan baris yang ditolak disimpan",
                        "Days for which the file and the refused rows of an import are kept"),
                Text.of(
                        "UU 27/2022 tentang Pelindungan Data Pribadi: data dimusnahkan setelah masa simpannya; lamanya"
                                + " kebiasaan kerja",
                        "UU 27/2022 on the protection of personal data: data is destroyed when its term is over; how long"
                                + " that is, is how offices work"),
                false,
                LocalDate.of(2022, 10, 17),
                List.of(),
                new ParameterNumber(Text.of("hari", "days"), 0, BigDecimal.ONE, BigDecimal.valueOf(3650)),
                false));
    }
}
