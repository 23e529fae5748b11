package simpul.core.web.chart;

/** The scale at the side of a chart: round steps from nought to just above the highest value. */
record Axis(double top, double step) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** Four or fewer steps that cover the value. */
    static Axis covering(double highest) {
        double wanted = Math.max(highest, 1) / 4;
        double size = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double round : ROUND) {
            if (round * size >= wanted) {
                double step = round * size;
                return new Axis(Math.ceil(Math.max(highest, 1) / step) * step, step);
            }
        }
        throw new IllegalStateException("No round step for " + highest);
    }

    int steps() {
        return (int) Math.round(top / step);
    }
}
