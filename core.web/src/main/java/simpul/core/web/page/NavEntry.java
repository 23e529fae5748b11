package simpul.core.web.page;

import simpul.core.model.text.Text;
import simpul.core.web.ui.Icon;

/**
 * One entry of the navigation.
 *
 * @param order its place within the group; smaller comes first
 * @param bottom whether it also stands at the bottom of a phone, where there is room for four
 */
public record NavEntry(NavPlace place, int order, String href, Icon icon, Text label, boolean bottom) {}
