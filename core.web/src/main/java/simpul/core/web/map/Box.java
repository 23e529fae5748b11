package simpul.core.web.map;

/** A rectangle on the map that something occupies. */
record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double reach) {
        return new Box(x - reach, y - reach, x + reach, y + reach);
    }

    boolean touches(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(double x, double y) {
        return x > left && x < right && y > top && y < bottom;
    }

    boolean inside(Box frame) {
        return left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
    }
}
