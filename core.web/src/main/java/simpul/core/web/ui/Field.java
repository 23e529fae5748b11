package simpul.core.web.ui;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form with its label, hint and error.
 *
 * <pre>{@code Field.text("title", t.get("case.title")).value(typed).hint(t.get("case.titleHint")).error(why).required()}</pre>
 *
 * Immutable: every call answers a new field. What a person typed is shown again as it was, also when it was wrong.
 *
 * @param name the form parameter
 * @param values what is entered or chosen
 * @param hint how to fill it in, or empty
 * @param error what is wrong and how to mend it, or empty
 * @param unit stands behind the input, e.g. {@code kg}, or empty
 * @param autocomplete what browsers may fill in, e.g. {@code username}, or empty
 * @param accept the file types offered, or empty
 * @param width {@code w-s}, {@code w-m}, {@code w-l} or empty for the full width
 * @param mandatory whether it must be filled in
 * @param frozen whether it is shown and sent but cannot be changed
 * @param later from when on it will have to be filled in, in words, or empty
 * @param held the file that stands in a file field already; null where there is none
 * @param place which of several forms of a page it stands in, or empty
 */
public record Field(
        FieldKind kind,
        String name,
        String label,
        List<String> values,
        List<Option> options,
        String hint,
        String error,
        String unit,
        String autocomplete,
        String accept,
        String width,
        int maxLength,
        boolean mandatory,
        boolean frozen,
        String later,
        @Nullable HeldFile held,
        String place) {

    public static Field of(FieldKind kind, String name, String label) {
        return new Field(
                kind,
                name,
                label,
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                kind.width(),
                0,
                false,
                false,
                "",
                null,
                "");
    }

    public static Field text(String name, String label) {
        return of(FieldKind.TEXT, name, label);
    }

    public static Field area(String name, String label) {
        return of(FieldKind.AREA, name, label);
    }

    public static Field date(String name, String label) {
        return of(FieldKind.DATE, name, label);
    }

    public static Field number(String name, String label) {
        return of(FieldKind.NUMBER, name, label);
    }

    public static Field password(String name, String label) {
        return of(FieldKind.PASSWORD, name, label);
    }

    public static Field file(String name, String label) {
        return of(FieldKind.FILE, name, label);
    }

    /** A list to open, for more than about seven options. */
    public static Field select(String name, String label, List<Option> options) {
        return of(FieldKind.SELECT, name, label).options(options);
    }

    /** Big chips of which one is chosen, for up to about seven options. */
    public static Field choice(String name, String label, List<Option> options) {
        return of(FieldKind.CHOICE, name, label).options(options);
    }

    /** Boxes of which several may be ticked. */
    public static Field boxes(String name, String label, List<Option> options) {
        return of(FieldKind.BOXES, name, label).options(options);
    }

    /** One box with its sentence; the value sent is {@code ya}. */
    public static Field check(String name, String label) {
        return of(FieldKind.CHECK, name, label);
    }

    public Field value(String value) {
        return values(List.of(value));
    }

    public Field values(List<String> values) {
        return copy(
                List.copyOf(values),
                options,
                hint,
                error,
                unit,
                autocomplete,
                accept,
                width,
                maxLength,
                mandatory,
                frozen);
    }

    public Field options(List<Option> options) {
        return copy(
                values,
                List.copyOf(options),
                hint,
                error,
                unit,
                autocomplete,
                accept,
                width,
                maxLength,
                mandatory,
                frozen);
    }

    public Field hint(String hint) {
        return copy(values, options, hint, error, unit, autocomplete, accept, width, maxLength, mandatory, frozen);
    }

    public Field error(String error) {
        return copy(values, options, hint, error, unit, autocomplete, accept, width, maxLength, mandatory, frozen);
    }

    public Field unit(String unit) {
        return copy(values, options, hint, error, unit, autocomplete, accept, width, maxLength, mandatory, frozen);
    }

    public Field autocomplete(String autocomplete) {
        return copy(values, options, hint, error, unit, autocomplete, accept, width, maxLength, mandatory, frozen);
    }

    public Field accept(String accept) {
        return copy(values, options, hint, error, unit, autocomplete, accept, width, maxLength, mandatory, frozen);
    }

    public Field width(String width) {
        return copy(values, options, hint, error, unit, autocomplete, accept, width, maxLength, mandatory, frozen);
    }

    public Field maxLength(int maxLength) {
        return copy(values, options, hint, error, unit, autocomplete, accept, width, maxLength, mandatory, frozen);
    }

    /** Whether what is typed may be one of the options, or anything else. */
    public boolean suggests() {
        return kind == FieldKind.TEXT && !options.isEmpty();
    }

    public Field required() {
        return copy(values, options, hint, error, unit, autocomplete, accept, width, maxLength, true, frozen);
    }

    public Field readOnly() {
        return copy(values, options, hint, error, unit, autocomplete, accept, width, maxLength, mandatory, true);
    }

    /** The same with words that say from when on it will be required. */
    public Field later(String words) {
        return new Field(
                kind,
                name,
                label,
                values,
                options,
                hint,
                error,
                unit,
                autocomplete,
                accept,
                width,
                maxLength,
                mandatory,
                frozen,
                words,
                held,
                place);
    }

    /** The same with the file that stands in it already, which is kept when no other is chosen. */
    public Field holding(HeldFile file) {
        return new Field(
                kind,
                name,
                label,
                values,
                options,
                hint,
                error,
                unit,
                autocomplete,
                accept,
                width,
                maxLength,
                mandatory,
                frozen,
                later,
                file,
                place);
    }

    /** The same as one of several forms of a page asks for it, so that no other has its identifier. */
    public Field within(String form) {
        return new Field(
                kind,
                name,
                label,
                values,
                options,
                hint,
                error,
                unit,
                autocomplete,
                accept,
                width,
                maxLength,
                mandatory,
                frozen,
                later,
                held,
                form);
    }

    /** The identifier in the page; an error summary links to {@code #} and this. */
    public String id() {
        String unique = place.isEmpty() ? name : place + "-" + name;
        return "f-" + unique.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean chosen(Option option) {
        return values.contains(option.value());
    }

    /** What describes the input to a screen reader: its hint and its error, or null when there are none. */
    public @Nullable String describedBy() {
        String ids = (hint.isEmpty() ? "" : id() + "-h ") + (error.isEmpty() ? "" : id() + "-e");
        return ids.isBlank() ? null : ids.strip();
    }

    /** Whether it is drawn as a group of its own with a legend. */
    public boolean grouped() {
        return Set.of(FieldKind.CHOICE, FieldKind.BOXES).contains(kind);
    }

    private Field copy(
            List<String> values,
            List<Option> options,
            String hint,
            String error,
            String unit,
            String autocomplete,
            String accept,
            String width,
            int maxLength,
            boolean mandatory,
            boolean frozen) {
        return new Field(
                kind,
                name,
                label,
                values,
                options,
                hint,
                error,
                unit,
                autocomplete,
                accept,
                width,
                maxLength,
                mandatory,
                frozen,
                later,
                held,
                place);
    }
}
