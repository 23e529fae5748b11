package simpul.core.web.ui;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The icons of Simpul, drawn inline so that no page waits for them. Decoration only: the word stands beside it.
 *
 * <p>In a template {@code ${Icon.FISH}} draws at 18 px, {@code ${Icon.FISH.small()}} at 14 px. Drawings are Tabler
 * icons (MIT), kept in {@code icons.txt}. Immutable.
 */
public enum Icon implements Content {
    ACTIVITY,
    ALERT_CIRCLE,
    ALERT_TRIANGLE,
    ARROW_BACK_UP,
    ARROW_DOWN,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    ARROWS_RIGHT_LEFT,
    BAN,
    BELL,
    BRIEFCASE,
    BUILDING,
    BUILDING_BANK,
    BUILDING_COMMUNITY,
    BUILDING_STORE,
    BULB,
    CALENDAR_CHECK,
    CALENDAR_EVENT,
    CAMERA,
    CASH,
    CERTIFICATE,
    CHART_BAR,
    CHECK,
    CHECKLIST,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CIRCLE,
    CIRCLE_CHECK,
    CIRCLE_DASHED,
    CIRCLE_X,
    CLIPBOARD_CHECK,
    CLIPBOARD_LIST,
    CLOCK,
    COPY,
    DATABASE,
    DEVICE_FLOPPY,
    DEVICE_LAPTOP,
    DOTS_VERTICAL,
    DOWNLOAD,
    EXTERNAL_LINK,
    EYE,
    EYE_OFF,
    FILE,
    FILE_IMPORT,
    FILE_SPREADSHEET,
    FILE_TEXT,
    FILE_TYPE_DOCX,
    FILE_TYPE_PDF,
    FILES,
    FILTER,
    FISH,
    FLAG,
    GAVEL,
    HEART_HANDSHAKE,
    HISTORY,
    HOME,
    HOURGLASS,
    ID_BADGE_2,
    INBOX,
    INFO_CIRCLE,
    KEY,
    LANGUAGE,
    LAYOUT_DASHBOARD,
    LINK,
    LIST,
    LOCK,
    LOGIN,
    LOGOUT,
    MAP_2,
    MAP_PIN,
    MENU_2,
    MESSAGE,
    MESSAGES,
    MINUS,
    PAPERCLIP,
    PENCIL,
    PHOTO,
    PIG,
    PLAYER_PAUSE,
    PLUG_CONNECTED,
    PLUS,
    PRINTER,
    PUZZLE,
    REFRESH,
    REPORT,
    SCALE,
    SCHOOL,
    SEARCH,
    SEND,
    SETTINGS,
    SHARE,
    SHIELD_CHECK,
    SHIP,
    SIGNATURE,
    STETHOSCOPE,
    TABLE,
    TARGET,
    TRASH,
    TREES,
    TRUCK,
    UPLOAD,
    USER,
    USER_PLUS,
    USERS,
    VERSIONS,
    WORLD,
    X;

    private static final Map<String, Icon> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Icon::code, Function.identity()));

    private final String drawing;

    Icon() {
        this.drawing = Drawings.of(code());
    }

    /** The icon with that name, e.g. {@code fish}: sectors name theirs as text. */
    public static Optional<Icon> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The name as sectors and the drawing file use it: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same icon at 14 px, for badges and links. */
    public Content small() {
        return sized("i i-s");
    }

    /** The same icon at 22 px. */
    public Content large() {
        return sized("i i-l");
    }

    /** The same icon with a class of the style sheet besides, e.g. {@code chev}. */
    public Content with(String cssClass) {
        return sized("i " + cssClass);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + drawing + "</svg>");
    }

    private Content sized(String classes) {
        return output -> output.writeContent(
                "<svg class=\"" + classes + "\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + drawing + "</svg>");
    }
}
