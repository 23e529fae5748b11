package simpul.core.model.evaluation;

/** How much of what was due is done according to the reports of one period, summed over agreements and parties. */
public record PeriodRealisation(Period period, Realisation realisation) {}
