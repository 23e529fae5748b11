package simpul.plugin.galeri;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.AgreementGate;
import simpul.core.model.sector.AgreementRule;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.text.Text;

/** Shows every part of a screen. Comes with the demonstration only; all its records are made up. */
@Component
@SectorClaim(
        id = "galeri",
        title = "Galeri tampilan",
        english = "Gallery of views",
        icon = "photo",
        records = {"kegiatan:1", "penilaian:1", "tangkapan:1", "permohonan:1"})
public final class GaleriSector implements Sector {
    private static final String SAMPLE = "HANYA_CONTOH";

    @Override
    public void define(SectorSpec s) {
        s.id("galeri")
                .title("Galeri tampilan", "Gallery of views")
                .icon("photo")
                .records(Activity.TYPE, Assessment.TYPE, Catch.TYPE, Request.TYPE)
                .agreementRules(AgreementRule.at(
                        AgreementGate.SIGN,
                        SAMPLE,
                        "Perjanjian tidak menyebut galeri",
                        "Agreements do not name the gallery",
                        "Galeri hanya contoh",
                        a -> List.of(Finding.blocking(
                                SAMPLE,
                                "sectors",
                                Text.of(
                                        "Galeri hanya contoh: hapus dari sektor perjanjian ini.",
                                        "The gallery is a sample: take it from the sectors of this agreement.")))))
                .parameters(ChartScreen.QUOTA, Request.DAYS)
                .screens(
                        ChartScreen.SCREEN,
                        MatrixScreen.SCREEN,
                        MapScreen.SCREEN,
                        CourseScreen.SCREEN,
                        FlowScreen.SCREEN,
                        RecordScreen.SCREEN,
                        FormScreen.SCREEN,
                        QuestionScreen.SCREEN,
                        StateScreen.SCREEN);
    }
}
