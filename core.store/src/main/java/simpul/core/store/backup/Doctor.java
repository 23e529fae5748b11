package simpul.core.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;
import simpul.core.store.Foundation;
import simpul.core.store.audit.ChainVerifier;
import simpul.core.store.audit.Checkpoints;

/** Looks over a whole data directory: database, audit chains, documents, permissions, room. Changes nothing. */
public final class Doctor {
    private final Foundation foundation;
    private final Clock clock;

    public Doctor(Foundation foundation, Clock clock) {
        this.foundation = foundation;
        this.clock = clock;
    }

    /** What was looked at, and what is wrong with it. */
    public record Report(int chains, long entries, int documents, List<Finding> findings) {
        public boolean isSound() {
            return findings.stream().noneMatch(Finding::blocks);
        }
    }

    public Report examine() throws IOException {
        List<Finding> findings = new ArrayList<>(foundation.engine().integrity());
        Checkpoints.Kept checkpoints = foundation.checkpoints().read();
        findings.addAll(checkpoints.findings());
        ChainVerifier.Report chains = foundation.chains().verify(checkpoints.sound(), Optional.empty());
        findings.addAll(chains.findings());
        int documents = new DocumentCheck(foundation.home(), foundation.engine(), clock).into(findings);
        permissions(findings);
        if (foundation.isShortOfRoom()) {
            findings.add(Finding.warning(
                    "DOCTOR_ROOM",
                    foundation.home().root().toString(),
                    Text.of(
                            "Ruang simpan di bawah cadangan; unggahan ditolak.",
                            "Free storage is below the reserve; uploads are refused.")));
        }
        return new Report(chains.chains(), chains.entries(), documents, findings);
    }

    private void permissions(List<Finding> findings) throws IOException {
        Path root = foundation.home().root();
        if (!root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        for (Path folder :
                List.of(root, foundation.home().keys(), foundation.home().conf())) {
            Set<PosixFilePermission> mode = Files.getPosixFilePermissions(folder);
            boolean open = mode.stream().anyMatch(p -> !p.name().startsWith("OWNER"));
            if (open) {
                findings.add(Finding.blocking(
                        "DOCTOR_PERMISSIONS",
                        folder.toString(),
                        Text.of(
                                "Pengguna lain di server ini dapat membuka direktori ini. Jalankan chmod 700.",
                                "Other users of this server can open this directory. Run chmod 700.")));
            }
        }
    }
}
