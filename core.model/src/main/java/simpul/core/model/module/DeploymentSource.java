package simpul.core.model.module;

import simpul.core.model.text.Text;

/** Through which door a deployment came. */
public enum DeploymentSource {
    PAGE("Halaman", "Page"),
    API("API", "API"),
    COMMAND("Perintah", "Command"),
    FOLDER("Folder modul", "Module folder"),
    START("Saat mulai", "At the start"),
    PROBATION("Masa pengawasan", "Probation");

    private final Text label;

    DeploymentSource(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
