package simpul.launcher;

import picocli.CommandLine.Option;

/** Whether whoever started the server may type commands to it. */
final class ConsoleOption {
    @Option(
            names = "--console",
            description = {
                "Menerima perintah modul (simpul:...) di terminal ini; tanpa ini tidak ada konsol.",
                "Takes commands about modules (simpul:...) at this terminal; without it there is no console."
            })
    private boolean on;

    boolean isOn() {
        return on;
    }
}
