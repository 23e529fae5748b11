package simpul.core.model.record;

import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/**
 * A screen as its sector made it for one caller and period; holds nothing of the module.
 *
 * @param version of the module that made it
 */
public record ShownScreen(String sector, String version, String path, Text title, Period period, View view) {}
