package simpul.core.store.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.start.Command;
import simpul.core.store.testing.StoreFixture;

class CommandsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private StoreFixture fixture;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void backupSaysWhereItWroteAndNeverOverwrites() {
        Command backup = new BackupCommand(fixture.foundation(), fixture.clock());
        String file = folder.resolve("cadangan.zip").toString();
        assertThat(run(backup, file)).isZero();
        assertThat(said()).contains("Cadangan selesai: " + file, "Backup done");
        assertThat(run(backup, file)).isEqualTo(2);
        assertThat(run(backup)).isZero();
        assertThat(folder.resolve("data/backup")).isDirectoryContaining("glob:**/simpul-20261122-*.zip");
    }

    @Test
    void doctorEndsWithOneWhenSomethingIsDamaged() throws Exception {
        Command doctor = new DoctorCommand(fixture.foundation(), fixture.clock());
        assertThat(run(doctor)).isZero();
        assertThat(said()).contains("Data sehat", "The data is sound");
        fixture.foundation().engine().write(sql -> sql.execute("update audit_entry set action = 'x'"), kept -> true);
        assertThat(run(doctor)).isEqualTo(1);
        assertThat(said()).contains("AUDIT_CHANGED platform:1");
        assertThat(run(doctor, "--fix")).isEqualTo(2);
    }

    @Test
    void auditVerifyWritesACheckpointAndStartsFromIt() throws Exception {
        Command verify = new AuditVerifyCommand(fixture.foundation());
        assertThat(run(verify, "--checkpoint")).isZero();
        String name;
        try (var files = Files.list(folder.resolve("data/checkpoints"))) {
            name = files.findFirst().orElseThrow().getFileName().toString();
        }
        assertThat(run(verify, "--since", name)).isZero();
        assertThat(said()).contains("Chains / entries / checkpoints: 1 / 0 / 1");
        assertThat(run(verify, "--since", "yesterday")).isEqualTo(2);
        assertThat(run(verify, "--since")).isEqualTo(2);
        fixture.foundation().engine().write(sql -> sql.execute("update audit_entry set actor = 'x'"), kept -> true);
        assertThat(run(verify)).isEqualTo(1);
    }

    private int run(Command command, String... arguments) {
        terminal.reset();
        return command.run(List.of(arguments), new PrintStream(terminal, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
