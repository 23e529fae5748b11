package simpul.core.web.ui;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The icons of Simpul, drawn inline so that no page waits for them. Decoration only: the word stands beside it.
 *
 * <p>In a template {@code ${Icon.FISH}} draws at 18 px, {@code ${Icon.FISH.small()}} at 14 px. Drawings are Tabler
 * icons (MIT), kept in {@code icons.txt}. Immutable.
 */
public final class Icon implements Content {
    public static final Icon ACTIVITY = new Icon("activity");
    public static final Icon ALERT_CIRCLE = new Icon("alert-circle");
    public static final Icon ALERT_TRIANGLE = new Icon("alert-triangle");
    public static final Icon ARROW_BACK_UP = new Icon("arrow-back-up");
    public static final Icon ARROW_DOWN = new Icon("arrow-down");
    public static final Icon ARROW_LEFT = new Icon("arrow-left");
    public static final Icon ARROW_RIGHT = new Icon("arrow-right");
    public static final Icon ARROW_UP = new Icon("arrow-up");
    public static final Icon ARROWS_RIGHT_LEFT = new Icon("arrows-right-left");
    public static final Icon BAN = new Icon("ban");
    public static final Icon BELL = new Icon("bell");
    public static final Icon BRIEFCASE = new Icon("briefcase");
    public static final Icon BUILDING = new Icon("building");
    public static final Icon BUILDING_BANK = new Icon("building-bank");
    public static final Icon BUILDING_COMMUNITY = new Icon("building-community");
    public static final Icon BUILDING_STORE = new Icon("building-store");
    public static final Icon BULB = new Icon("bulb");
    public static final Icon CALENDAR_CHECK = new Icon("calendar-check");
    public static final Icon CALENDAR_EVENT = new Icon("calendar-event");
    public static final Icon CAMERA = new Icon("camera");
    public static final Icon CASH = new Icon("cash");
    public static final Icon CERTIFICATE = new Icon("certificate");
    public static final Icon CHART_BAR = new Icon("chart-bar");
    public static final Icon CHECK = new Icon("check");
    public static final Icon CHECKLIST = new Icon("checklist");
    public static final Icon CHEVRON_DOWN = new Icon("chevron-down");
    public static final Icon CHEVRON_LEFT = new Icon("chevron-left");
    public static final Icon CHEVRON_RIGHT = new Icon("chevron-right");
    public static final Icon CIRCLE = new Icon("circle");
    public static final Icon CIRCLE_CHECK = new Icon("circle-check");
    public static final Icon CIRCLE_DASHED = new Icon("circle-dashed");
    public static final Icon CIRCLE_X = new Icon("circle-x");
    public static final Icon CLIPBOARD_CHECK = new Icon("clipboard-check");
    public static final Icon CLIPBOARD_LIST = new Icon("clipboard-list");
    public static final Icon CLOCK = new Icon("clock");
    public static final Icon COPY = new Icon("copy");
    public static final Icon DATABASE = new Icon("database");
    public static final Icon DEVICE_FLOPPY = new Icon("device-floppy");
    public static final Icon DEVICE_LAPTOP = new Icon("device-laptop");
    public static final Icon DOTS_VERTICAL = new Icon("dots-vertical");
    public static final Icon DOWNLOAD = new Icon("download");
    public static final Icon EXTERNAL_LINK = new Icon("external-link");
    public static final Icon EYE = new Icon("eye");
    public static final Icon EYE_OFF = new Icon("eye-off");
    public static final Icon FILE = new Icon("file");
    public static final Icon FILE_IMPORT = new Icon("file-import");
    public static final Icon FILE_SPREADSHEET = new Icon("file-spreadsheet");
    public static final Icon FILE_TEXT = new Icon("file-text");
    public static final Icon FILE_TYPE_DOCX = new Icon("file-type-docx");
    public static final Icon FILE_TYPE_PDF = new Icon("file-type-pdf");
    public static final Icon FILES = new Icon("files");
    public static final Icon FILTER = new Icon("filter");
    public static final Icon FISH = new Icon("fish");
    public static final Icon FLAG = new Icon("flag");
    public static final Icon GAVEL = new Icon("gavel");
    public static final Icon HEART_HANDSHAKE = new Icon("heart-handshake");
    public static final Icon HISTORY = new Icon("history");
    public static final Icon HOME = new Icon("home");
    public static final Icon HOURGLASS = new Icon("hourglass");
    public static final Icon ID_BADGE_2 = new Icon("id-badge-2");
    public static final Icon INBOX = new Icon("inbox");
    public static final Icon INFO_CIRCLE = new Icon("info-circle");
    public static final Icon KEY = new Icon("key");
    public static final Icon LANGUAGE = new Icon("language");
    public static final Icon LAYOUT_DASHBOARD = new Icon("layout-dashboard");
    public static final Icon LINK = new Icon("link");
    public static final Icon LIST = new Icon("list");
    public static final Icon LOCK = new Icon("lock");
    public static final Icon LOGIN = new Icon("login");
    public static final Icon LOGOUT = new Icon("logout");
    public static final Icon MAP_2 = new Icon("map-2");
    public static final Icon MAP_PIN = new Icon("map-pin");
    public static final Icon MENU_2 = new Icon("menu-2");
    public static final Icon MESSAGE = new Icon("message");
    public static final Icon MESSAGES = new Icon("messages");
    public static final Icon MINUS = new Icon("minus");
    public static final Icon PAPERCLIP = new Icon("paperclip");
    public static final Icon PENCIL = new Icon("pencil");
    public static final Icon PHOTO = new Icon("photo");
    public static final Icon PIG = new Icon("pig");
    public static final Icon PLAYER_PAUSE = new Icon("player-pause");
    public static final Icon PLUG_CONNECTED = new Icon("plug-connected");
    public static final Icon PLUS = new Icon("plus");
    public static final Icon PRINTER = new Icon("printer");
    public static final Icon PUZZLE = new Icon("puzzle");
    public static final Icon REFRESH = new Icon("refresh");
    public static final Icon REPORT = new Icon("report");
    public static final Icon SCALE = new Icon("scale");
    public static final Icon SCHOOL = new Icon("school");
    public static final Icon SEARCH = new Icon("search");
    public static final Icon SEND = new Icon("send");
    public static final Icon SETTINGS = new Icon("settings");
    public static final Icon SHARE = new Icon("share");
    public static final Icon SHIELD_CHECK = new Icon("shield-check");
    public static final Icon SHIP = new Icon("ship");
    public static final Icon SIGNATURE = new Icon("signature");
    public static final Icon STETHOSCOPE = new Icon("stethoscope");
    public static final Icon TABLE = new Icon("table");
    public static final Icon TARGET = new Icon("target");
    public static final Icon TRASH = new Icon("trash");
    public static final Icon TREES = new Icon("trees");
    public static final Icon TRUCK = new Icon("truck");
    public static final Icon UPLOAD = new Icon("upload");
    public static final Icon USER = new Icon("user");
    public static final Icon USER_PLUS = new Icon("user-plus");
    public static final Icon USERS = new Icon("users");
    public static final Icon VERSIONS = new Icon("versions");
    public static final Icon WORLD = new Icon("world");
    public static final Icon X = new Icon("x");

    private final String code;
    private final String drawing;

    private Icon(String code) {
        this.code = code;
        this.drawing = Drawings.of(code);
    }

    /** The icon with that name, e.g. {@code fish}: sectors name theirs as text. */
    public static Optional<Icon> named(String name) {
        return Drawings.known(name) ? Optional.of(new Icon(name)) : Optional.empty();
    }

    /** The name as sectors and the drawing file use it: lower case with hyphens. */
    public String code() {
        return code;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Icon icon && icon.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
