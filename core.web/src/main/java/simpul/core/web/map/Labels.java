package simpul.core.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Places names so that they cover neither each other nor a point, and as little as possible of the lines. The largest
 * partners choose first. Used once for one map: not for several threads.
 */
final class Labels {
    /** The size of letters in the drawing's units at a desktop's width, as in the style sheet. */
    static final double SIZE = 17;
    /** The same on a phone. */
    static final double PHONE_SIZE = 27;

    private static final double LETTER = 0.58;

    private final Box frame;
    private final List<Box> points;
    private final List<Curve> curves;
    private final List<Label> placed = new ArrayList<>();

    Labels(Box frame, List<Box> points, List<Curve> curves) {
        this.frame = frame;
        this.points = points;
        this.curves = curves;
    }

    void place(Province province, String words, double reach) {
        Label best = candidates(province, words, reach, SIZE).stream()
                .min(Comparator.comparingInt(this::cost))
                .orElseThrow();
        placed.add(best);
    }

    /** Puts a name under its point, whatever lies there: for the first name, that of the home region. */
    void placeBelow(Province province, String words, double reach) {
        double y = province.y() + reach + 18;
        placed.add(new Label(province, province.x(), y, "mid", box(province.x(), y, "mid", words, SIZE)));
    }

    List<Label> placed() {
        return List.copyOf(placed);
    }

    /** Those names that stay apart even in a phone's larger letters, judged in the order of placing. */
    Set<Label> onPhones(List<String> words) {
        Set<Label> kept = new HashSet<>();
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Label label = placed.get(i);
            Box large = box(label.x(), label.y(), label.anchor(), words.get(i), PHONE_SIZE);
            if (taken.stream().noneMatch(large::touches) && large.inside(frame)) {
                kept.add(label);
                taken.add(large);
            }
        }
        return kept;
    }

    private int cost(Label label) {
        int cost = label.box().inside(frame) ? 0 : 400;
        cost += (int) placed.stream().filter(p -> p.box().touches(label.box())).count() * 200;
        cost += (int) points.stream().filter(p -> p.touches(label.box())).count() * 100;
        cost += curves.stream().mapToInt(c -> c.pointsIn(label.box())).sum() * 4;
        return cost;
    }

    private static List<Label> candidates(Province at, String words, double reach, double size) {
        double gap = reach + 5;
        double[][] spots = {
            {gap, 5, 0},
            {-gap, 5, 2},
            {0, -gap - 3, 1},
            {0, gap + 13, 1},
            {gap, 16, 0},
            {gap, -7, 0},
            {-gap, 16, 2},
            {-gap, -7, 2},
            {0, gap + 30, 1},
            {0, -gap - 18, 1},
            {4, gap + 29, 2},
            {-4, gap + 29, 0},
            {gap + 14, 26, 0},
            {-gap - 14, 26, 2}
        };
        List<Label> all = new ArrayList<>();
        for (double[] spot : spots) {
            String anchor = List.of("beg", "mid", "fin").get((int) spot[2]);
            double x = at.x() + spot[0];
            double y = at.y() + spot[1];
            all.add(new Label(at, x, y, anchor, box(x, y, anchor, words, size)));
        }
        return all;
    }

    private static Box box(double x, double y, String anchor, String words, double size) {
        double wide = words.length() * size * LETTER;
        double left = anchor.equals("beg") ? x : anchor.equals("mid") ? x - wide / 2 : x - wide;
        return new Box(left, y - size * 0.8, left + wide, y + size * 0.25);
    }
}
