package simpul.itest.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at pages at the widths of a desk, a phone and a small phone, and keeps what is wrong. For one thread. */
final class Look {
    private static final int[] WIDTHS = {1440, 390, 320};
    private static final Pattern TAG = Pattern.compile("<([a-z]\\w*)([^>]*)>");
    private static final Pattern SHAPE = Pattern.compile("\\b(?:class|role|type)=\"[^\"]*\"|\\baria-[a-z]+");

    private final Browser browser;
    private final List<String> complaints;
    private final Set<String> seen = new HashSet<>();

    Look(Browser browser, List<String> complaints) {
        this.browser = browser;
        browser.bringAxe();
        this.complaints = complaints;
    }

    /** Whether a page holds anything that no page before it held: an element, or one after another in a new way. */
    boolean isNew(String route, String html) {
        boolean fresh = seen.add(route);
        String before = "";
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            StringBuilder shape = new StringBuilder(tag.group(1));
            Matcher part = SHAPE.matcher(tag.group(2));
            while (part.find()) {
                shape.append(' ').append(part.group());
            }
            fresh |= seen.add(before + ">" + shape);
            before = shape.toString();
        }
        return fresh;
    }

    /** The page that the browser is on as it comes; on the small phone with everything open that folds. */
    void at(String who) {
        for (int width : WIDTHS) {
            browser.width(width);
            wide(who + " " + width);
            if (width == 320) {
                browser.unfold();
                wide(who + " 320 unfolded");
            }
            browser.complaints().forEach(c -> complaints.add(who + " " + width + " " + c));
        }
    }

    private void wide(String how) {
        browser.overflow().forEach(w -> complaints.add(how + " " + browser.path() + " is too wide " + w));
    }
}
