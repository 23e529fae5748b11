package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Field;

/**
 * A page that is one form.
 *
 * @param hidden fields that are sent along
 * @param suggested names of text fields that offer {@code suggestions}
 * @param upload null where no file is sent
 * @param back where giving up leads
 */
public record FormPage(
        String title,
        String sub,
        Form form,
        String action,
        Map<String, String> hidden,
        List<Section> sections,
        List<String> suggested,
        List<String> suggestions,
        @Nullable FileField upload,
        String submit,
        String back) {

    /** Fields that belong together; {@code folded} ones are shown on request. */
    public record Section(String title, String hint, List<Field> fields, boolean folded) {
        public Section {
            fields = List.copyOf(fields);
        }

        /** What is filled in or wrong is never folded away. */
        public boolean open() {
            return fields.stream()
                    .anyMatch(f -> !f.error().isEmpty() || f.values().stream().anyMatch(value -> !value.isEmpty()));
        }
    }

    /** A file to choose. */
    public record FileField(String name, String label, String hint, boolean required, String error) {}

    /** The fields that are not in any section with a title. */
    static FormPage of(String title, String sub, Form form, String action, String submit, String back) {
        return new FormPage(title, sub, form, action, Map.of(), List.of(), List.of(), List.of(), null, submit, back);
    }

    FormPage with(String section, String hint, List<Field> fields) {
        return with(section, hint, fields, false);
    }

    /** Fields that most people leave empty. */
    FormPage folding(String section, String hint, List<Field> fields) {
        return with(section, hint, fields, true);
    }

    private FormPage with(String section, String hint, List<Field> fields, boolean folded) {
        List<Section> more = new ArrayList<>(sections);
        more.add(new Section(section, hint, fields.stream().map(form::fill).toList(), folded));
        return new FormPage(title, sub, form, action, hidden, more, suggested, suggestions, upload, submit, back);
    }

    FormPage with(List<Field> fields) {
        return with("", "", fields);
    }

    FormPage sending(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(hidden);
        more.put(name, value);
        return new FormPage(title, sub, form, action, more, sections, suggested, suggestions, upload, submit, back);
    }

    FormPage version(int version) {
        return sending("version", Integer.toString(version));
    }

    FormPage suggesting(List<String> fields, List<String> words) {
        return new FormPage(title, sub, form, action, hidden, sections, fields, words, upload, submit, back);
    }

    FormPage taking(FileField file) {
        return new FormPage(title, sub, form, action, hidden, sections, suggested, suggestions, file, submit, back);
    }
}
