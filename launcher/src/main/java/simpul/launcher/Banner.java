package simpul.launcher;

import java.net.URI;

/** What a person reads once the platform answers. */
interface Banner {
    void print(Terminal terminal, URI address);

    /** For real use: where it answers, and how to end it. */
    static Banner server() {
        return (terminal, address) -> terminal.say(
                "Simpul siap di " + address + " (Ctrl-C untuk berhenti)",
                "Simpul is ready at " + address + " (Ctrl-C to stop)");
    }

    /** For the demonstration: also how to log in. */
    static Banner demonstration() {
        return (terminal, address) -> {
            terminal.out().println();
            terminal.say(
                    "Simpul siap. Buka " + address + "/masuk dan masuk dengan salah satu akun berikut, kata sandi"
                            + " simpul-demo (Ctrl-C untuk berhenti):",
                    "Simpul is ready. Open " + address + "/masuk and log in as one of these, password simpul-demo"
                            + " (Ctrl-C to stop):");
            terminal.out().println("  sekretariat.maluku   Sekretariat TKKSD");
            terminal.out().println("  opd.dkp.maluku       OPD: kelautan dan perikanan / fisheries agency");
            terminal.out().println("  dprd.maluku          DPRD / regional council");
            terminal.out().println("  admin                Administrator platform");
            terminal.out().println();
        };
    }
}
