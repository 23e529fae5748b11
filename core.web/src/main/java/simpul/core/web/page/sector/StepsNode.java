package simpul.core.web.page.sector;

import java.util.List;
import simpul.core.web.ui.Step;

/** Stages with where each stands. */
public record StepsNode(List<Step> steps) implements Node {}
