package simpul.core.web.page;

import simpul.core.model.text.Text;

/** The groups of the side navigation, in their order. */
public enum NavPlace {
    WORK(Text.of("Kerja", "Work")),
    SECTORS(Text.of("Sektor", "Sectors")),
    ADMINISTRATION(Text.of("Administrasi", "Administration"));

    private final Text label;

    NavPlace(Text label) {
        this.label = label;
    }

    Text label() {
        return label;
    }
}
