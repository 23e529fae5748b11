package simpul.core.console;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads commands from the terminal of the server and nowhere else: no port is opened. When the input ends the server goes on
 * without it. One thread of its own.
 */
@Component(service = {})
public final class ServerTerminal {
    private static final Logger LOG = LoggerFactory.getLogger(ServerTerminal.class);
    private static final String PROMPT = "simpul> ";

    private final CommandSession session;
    private final BufferedReader typed;
    private final PrintStream out;
    private volatile boolean closed;

    @Activate
    public ServerTerminal(@Reference CommandProcessor processor, @Reference ModuleCommands commands) {
        // Gogo puts its own streams in the place of the process's, which follow the thread that asks.
        this(
                processor,
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        out.println(
                "Konsol Simpul: ketik help; Ctrl-D menutup konsol, server tetap berjalan / Simpul console: type help;"
                        + " Ctrl-D closes the console, the server goes on");
        Thread thread = new Thread(this::read, "simpul-console");
        thread.setDaemon(true);
        thread.start();
    }

    ServerTerminal(CommandProcessor processor, InputStream in, PrintStream out) {
        this.typed = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.session = processor.createSession(InputStream.nullInputStream(), out, out);
        session.put("SCOPE", ModuleCommands.SCOPE + ":*");
    }

    /** Carries out one line after the other until the input ends. */
    void read() {
        try {
            for (String line = next(); line != null && !closed; line = next()) {
                if (!line.isBlank()) {
                    carryOut(line);
                }
            }
        } catch (IOException e) {
            LOG.warn("The terminal cannot be read any more: {}", e.toString());
        }
    }

    private @Nullable String next() throws IOException {
        out.print(PROMPT);
        out.flush();
        return typed.readLine();
    }

    private void carryOut(String line) {
        try {
            Object answer = session.execute(line);
            if (answer != null) {
                out.println(session.format(answer, Converter.INSPECT));
            }
        } catch (Exception e) {
            // Whatever somebody types, or a command does, the next line is read.
            LOG.debug("{} failed", line, e);
            out.println(e.getMessage() == null ? e.toString() : e.getMessage());
            out.println("Ketik help untuk melihat perintah / Type help to see the commands");
        }
    }

    @Deactivate
    void close() {
        closed = true;
        session.close();
    }
}
