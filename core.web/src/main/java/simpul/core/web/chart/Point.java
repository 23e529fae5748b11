package simpul.core.web.chart;

/** The point of a series: its form tells series apart where colours do not. Stateless. */
final class Point {
    private static final double R = 3.6;

    private Point() {}

    static void draw(Markup to, int look, double x, double y) {
        String fill = "k k" + look;
        switch (look) {
            case 0 -> to.leaf("circle", "class", fill, "cx", x, "cy", y, "r", R);
            case 1 -> to.leaf("rect", "class", fill, "x", x - R, "y", y - R, "width", 2 * R, "height", 2 * R);
            case 2 -> to.leaf("path", "class", fill, "d", path(x, y, 0, -4.6, 4.4, 3.4, -4.4, 3.4));
            case 3 -> to.leaf("path", "class", fill, "d", path(x, y, 0, -4.8, 4.8, 0, 0, 4.8, -4.8, 0));
            case 4 -> to.leaf("path", "class", fill, "d", path(x, y, 0, 4.6, 4.4, -3.4, -4.4, -3.4));
            default -> to.leaf("rect", "class", fill, "x", x - 1.8, "y", y - 5, "width", 3.6, "height", 10);
        }
    }

    private static String path(double x, double y, double... around) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < around.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(tenth(x + around[i]))
                    .append(' ')
                    .append(tenth(y + around[i + 1]));
        }
        return path.append('Z').toString();
    }

    private static double tenth(double at) {
        return Math.round(at * 10) / 10.0;
    }
}
