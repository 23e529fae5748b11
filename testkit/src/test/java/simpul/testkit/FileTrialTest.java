package simpul.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;

/** A sector with papers is tried without any file. */
class FileTrialTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<RecordFile> LETTER = Field.file("surat", "Surat", "Letter")
            .accepts("application/pdf")
            .largest(1)
            .requiredFrom("DIAJUKAN");
    private static final Field<Boolean> COMPLETE =
            Field.yesNo("lengkap", "Lengkap", "Complete").queryable();
    private static final RecordType REQUEST = RecordType.of("permohonan", 1, "Permohonan", "Request")
            .fields(DAY, LETTER, COMPLETE)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .derive(COMPLETE, r -> r.find(LETTER).filter(f -> f.size() > 0).isPresent())
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIAJUKAN", "Diajukan", "Submitted")
                    .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD)));

    private final SectorCheck check =
            SectorCheck.of(s -> s.id("surat").title("Surat", "Letters").records(REQUEST));

    private static RecordFile file(String type, long size) {
        return RecordFile.of("f1", "surat.pdf", type, size, "ab".repeat(32));
    }

    private static Map<String, Object> request(Object letter) {
        Map<String, Object> values = new HashMap<>(Map.of("hari", "17/08/2026"));
        values.put("surat", letter);
        return values;
    }

    private static List<String> codes(Result<?> refused) {
        return refused.problem().findings().stream().map(Finding::code).toList();
    }

    @Test
    void a_record_holds_it_and_derives_from_it() {
        Map<String, Object> kept =
                check.write(REQUEST, request(file("application/pdf", 1200))).value();

        assertThat(kept).containsEntry("lengkap", true).containsEntry("surat", file("application/pdf", 1200));
        assertThat(check.write(REQUEST, Map.of("hari", "17/08/2026")).value()).containsEntry("lengkap", false);
    }

    @Test
    void what_the_field_does_not_take_is_refused() {
        assertThat(codes(check.write(REQUEST, request(file("image/png", 2_000_000)))))
                .containsExactly("FIELD_FILE_TYPE", "FIELD_FILE_SIZE");
        assertThat(codes(check.write(REQUEST, request("surat.pdf")))).containsExactly("FIELD_FILE");
    }

    @Test
    void the_move_says_that_it_is_missing() {
        assertThat(codes(check.move(REQUEST, "AJUKAN", Map.of("hari", "17/08/2026"))))
                .containsExactly("FIELD_REQUIRED");
        assertThat(check.move(REQUEST, "AJUKAN", request(file("application/pdf", 1)))
                        .isDone())
                .isTrue();
    }
}
