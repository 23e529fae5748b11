package simpul.core.web.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/**
 * Everything around the content of a page: title, way, navigation, post, language, message.
 *
 * <p>The request handler makes one with {@link #of} and the {@code with}-calls, a page adds its title and crumbs.
 * Immutable.
 *
 * @param t the reader's language
 * @param assets prefix of the style sheet and its companions, e.g. {@code /aset/3f9c}
 * @param path the path of this page, for the current entry of the navigation
 * @param here the address of this page with all that was asked for, for the switch of the language
 * @param csrf token that every form carries
 * @param nav the side navigation
 * @param bottom the four entries at the bottom of a phone
 * @param seat the reader's post; absent before login
 * @param otherSeats posts the reader can change to
 * @param waiting how much waits for the reader
 * @param notice what the last action has to say
 * @param usesHtmx whether the page uses htmx; only then it is loaded
 */
public record Shell(
        Messages t,
        String title,
        String assets,
        String path,
        String here,
        String csrf,
        List<Crumb> crumbs,
        List<NavGroup> nav,
        List<NavItem> bottom,
        @Nullable Seat seat,
        List<Seat> otherSeats,
        int waiting,
        @Nullable Notice notice,
        boolean usesHtmx) {

    /** A shell without navigation or post, as the doors have it. */
    public static Shell of(Messages t, String assets, String path, String csrf) {
        return new Shell(
                t, "Simpul", assets, path, path, csrf, List.of(), List.of(), List.of(), null, List.of(), 0, null,
                false);
    }

    /** The same shell of a page that was asked for at this address, query included. */
    public Shell at(String here) {
        return new Shell(
                t, title, assets, path, here, csrf, crumbs, nav, bottom, seat, otherSeats, waiting, notice, usesHtmx);
    }

    public Shell titled(String title, Crumb... crumbs) {
        return new Shell(
                t,
                title,
                assets,
                path,
                here,
                csrf,
                List.of(crumbs),
                nav,
                bottom,
                seat,
                otherSeats,
                waiting,
                notice,
                usesHtmx);
    }

    public Shell navigation(List<NavGroup> nav, List<NavItem> bottom) {
        return new Shell(
                t,
                title,
                assets,
                path,
                here,
                csrf,
                crumbs,
                List.copyOf(nav),
                List.copyOf(bottom),
                seat,
                otherSeats,
                waiting,
                notice,
                usesHtmx);
    }

    public Shell seated(Seat seat, List<Seat> others, int waiting) {
        return new Shell(
                t,
                title,
                assets,
                path,
                here,
                csrf,
                crumbs,
                nav,
                bottom,
                seat,
                List.copyOf(others),
                waiting,
                notice,
                usesHtmx);
    }

    public Shell saying(@Nullable Notice notice) {
        return new Shell(
                t, title, assets, path, here, csrf, crumbs, nav, bottom, seat, otherSeats, waiting, notice, usesHtmx);
    }

    /** The same shell with htmx loaded. */
    public Shell live() {
        return new Shell(
                t, title, assets, path, here, csrf, crumbs, nav, bottom, seat, otherSeats, waiting, notice, true);
    }

    /** The address of a file of the look, e.g. {@code asset("simpul.css")}. */
    public String asset(String file) {
        return assets + "/" + file;
    }

    /** Where the language switch leads: this page in the other language, which is then remembered. */
    public String speaking(Language language) {
        return here + (here.contains("?") ? "&" : "?") + "bahasa=" + language.tag();
    }

    /** The entry to mark as current: the one that lies nearest to this page. */
    public boolean current(NavItem item) {
        return item.covers(path)
                && nav.stream()
                        .flatMap(group -> group.items().stream())
                        .filter(other -> other.covers(path))
                        .allMatch(other -> other.href().length() <= item.href().length());
    }
}
