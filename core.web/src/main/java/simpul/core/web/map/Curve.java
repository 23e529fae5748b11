package simpul.core.web.map;

/** The bent line from the home region to a partner: it bows to the north, as a thrown line would. */
record Curve(double x1, double y1, double bendX, double bendY, double x2, double y2) {
    private static final double BOW = 0.24;

    static Curve between(Province home, Province partner) {
        double dx = partner.x() - home.x();
        double dy = partner.y() - home.y();
        // The perpendicular that points up the page.
        double side = dx >= 0 ? 1 : -1;
        return new Curve(
                home.x(),
                home.y(),
                (home.x() + partner.x()) / 2 + side * dy * BOW,
                (home.y() + partner.y()) / 2 - side * dx * BOW,
                partner.x(),
                partner.y());
    }

    String path() {
        return "M" + Math.round(x1) + " " + Math.round(y1) + "Q" + Math.round(bendX) + " " + Math.round(bendY) + " "
                + Math.round(x2) + " " + Math.round(y2);
    }

    /** How many of its points lie in the box: how much a label there would cover it. */
    int pointsIn(Box box) {
        int found = 0;
        for (int i = 1; i < 40; i++) {
            double s = i / 40.0;
            double r = 1 - s;
            if (box.holds(r * r * x1 + 2 * r * s * bendX + s * s * x2, r * r * y1 + 2 * r * s * bendY + s * s * y2)) {
                found++;
            }
        }
        return found;
    }
}
