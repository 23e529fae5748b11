package simpul.core.store.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.start.Command;
import simpul.core.store.Foundation;
import simpul.core.store.backup.Doctor;

/** {@code simpul doctor}: looks over the data directory, also while a server runs. */
@Component(property = Command.NAME + "=doctor")
public final class DoctorCommand implements Command {
    private final Foundation foundation;
    private final Clock clock;

    @Activate
    public DoctorCommand(@Reference Foundation foundation, @Reference Clock clock) {
        this.foundation = foundation;
        this.clock = clock;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            Words.say(out, "Pemakaian: simpul doctor --data DIR", "Usage: simpul doctor --data DIR");
            return 2;
        }
        try {
            Doctor.Report report = new Doctor(foundation, clock).examine();
            Words.list(out, report.findings());
            String counts = report.chains() + " / " + report.entries() + " / " + report.documents();
            if (report.isSound()) {
                Words.say(
                        out,
                        "Data sehat. Rantai audit / entri / dokumen diperiksa: " + counts,
                        "The data is sound. Audit chains / entries / documents examined: " + counts);
                return 0;
            }
            Words.say(
                    out,
                    "Ada yang rusak. Simpan direktori ini apa adanya sebelum memperbaiki. Diperiksa: " + counts,
                    "Something is damaged. Keep this directory as it is before repairing. Examined: " + counts);
            return 1;
        } catch (IOException e) {
            Words.say(out, "DOCTOR_FAILED Pemeriksaan terhenti: " + e, "DOCTOR_FAILED The examination stopped: " + e);
            return 1;
        }
    }
}
