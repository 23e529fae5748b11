package simpul.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one process is to do, after the command line was understood.
 *
 * @param data the data directory, absolute
 * @param database the address of a PostgreSQL database, as it was typed
 * @param port 0 lets the system choose
 * @param bind the address to listen on
 * @param behindProxy whether a proxy in front ends TLS
 * @param tlsKeystore the PKCS#12 key store, if this process ends TLS itself
 * @param demo whether this is the demonstration
 * @param clock what the platform takes for the time; asked once, when the data directory is ready
 * @param command the one-off command instead of serving
 * @param safeMode whether no sector is started
 * @param ownsData whether this process must hold the data directory's lock
 * @param console whether the server takes commands at its own terminal
 */
record StartOptions(
        Path data,
        Optional<String> database,
        int port,
        String bind,
        boolean behindProxy,
        Optional<Path> tlsKeystore,
        boolean demo,
        Supplier<Clock> clock,
        Optional<String> command,
        boolean safeMode,
        boolean ownsData,
        boolean console) {

    /** Serving on this machine only. */
    static StartOptions serving(Path data, int port, Supplier<Clock> clock) {
        return new StartOptions(
                data,
                Optional.empty(),
                port,
                "127.0.0.1",
                false,
                Optional.empty(),
                false,
                clock,
                Optional.empty(),
                false,
                true,
                false);
    }

    static StartOptions forCommand(
            Path data, Optional<String> database, String command, boolean ownsData, Supplier<Clock> clock) {
        return new StartOptions(
                data,
                database,
                0,
                "127.0.0.1",
                false,
                Optional.empty(),
                false,
                clock,
                Optional.of(command),
                false,
                ownsData,
                false);
    }

    boolean serves() {
        return command.isEmpty();
    }
}
