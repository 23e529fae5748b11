package simpul.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** One line a record on standard error, where a service supervisor keeps it. */
final class Logging extends Formatter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneId.systemDefault());

    private Logging() {}

    /** Sets the level of the console; the loggers of the platform say INFO, those of libraries only WARNING. */
    static void at(Level console) {
        LogManager.getLogManager().reset();
        Handler handler = new ConsoleHandler();
        handler.setFormatter(new Logging());
        handler.setLevel(console);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
        PLATFORM.setLevel(Level.INFO);
    }

    /** Held here, because the log manager keeps loggers only weakly and would forget the level. */
    private static final Logger PLATFORM = Logger.getLogger("simpul");

    @Override
    public String format(LogRecord entry) {
        StringWriter text = new StringWriter();
        text.append(TIME.format(entry.getInstant()))
                .append(' ')
                .append(entry.getLevel().getName())
                .append(' ')
                .append(String.valueOf(entry.getLoggerName()))
                .append(": ")
                .append(formatMessage(entry))
                .append('\n');
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }
}
