package simpul.core.web.chart;

/** The scale at the side of a chart: round steps from nought, or from just below the lowest value, to above the highest. */
record Axis(double bottom, double top, double step) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    Axis(double top, double step) {
        this(0, top, step);
    }

    /** Four or fewer steps that cover the value. */
    static Axis covering(double highest) {
        return covering(0, Math.max(highest, 1));
    }

    /** About four steps that cover both values and nought. */
    static Axis covering(double lowest, double highest) {
        double end = highest == lowest ? lowest + 1 : highest;
        double wanted = (end - lowest) / 4;
        double size = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double round : ROUND) {
            // A hair less, so that 0.25 is not missed by the last bit of a division.
            if (round * size >= wanted * (1 - 1e-9)) {
                double step = round * size;
                return new Axis(Math.floor(lowest / step) * step, Math.ceil(end / step) * step, step);
            }
        }
        throw new IllegalStateException("No round step for " + lowest + " to " + highest);
    }

    int steps() {
        return (int) Math.round((top - bottom) / step);
    }

    /** The value of a step, counted from the bottom. */
    double at(int n) {
        return bottom + n * step;
    }
}
