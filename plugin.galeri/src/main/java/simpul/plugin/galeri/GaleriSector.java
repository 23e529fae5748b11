package simpul.plugin.galeri;

import org.osgi.service.component.annotations.Component;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;

/** Shows every part of a screen. Comes with the demonstration only; all its records are made up. */
@Component
public final class GaleriSector implements Sector {
    @Override
    public void define(SectorSpec s) {
        s.id("galeri")
                .title("Galeri tampilan", "Gallery of views")
                .icon("photo")
                .records(Activity.TYPE, Assessment.TYPE, Catch.TYPE, Request.TYPE)
                .parameters(ChartScreen.QUOTA, Request.DAYS)
                .screens(
                        ChartScreen.SCREEN,
                        MatrixScreen.SCREEN,
                        MapScreen.SCREEN,
                        CourseScreen.SCREEN,
                        FlowScreen.SCREEN,
                        RecordScreen.SCREEN,
                        QuestionScreen.SCREEN,
                        StateScreen.SCREEN);
    }
}
