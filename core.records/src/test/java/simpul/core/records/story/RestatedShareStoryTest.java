package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.sector.record.Workflow;

/** With whom a record is shared may be computed, and computed anew by a newer schema. */
class RestatedShareStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<String> WRITTEN =
            Field.text("alamat", "Alamat", "Address").required();
    private static final Field<String> TO =
            Field.region("tujuan", "Daerah tujuan", "Destination").queryable();

    @TempDir
    Path folder;

    private static Sector sending(int schema, String to) {
        RecordType type = RecordType.of("kiriman", schema, "Kiriman", "Shipment")
                .fields(WRITTEN, DAY, TO)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .workflow(Workflow.start("DRAF", "Draf", "Draft")
                        .state("KIRIM", "Dikirim", "Sent")
                        .move("KIRIM", "Kirim", "Send", "DRAF", "KIRIM", Actor.owner(Role.OPD)))
                .share(Sharing.record(TO, "KIRIM", WRITTEN, DAY, TO))
                .derive(TO, r -> to);
        RecordType now = schema == 1 ? type : type.upcast(1, step -> step.restated(TO));
        return s -> s.id("kirim").title("Kirim", "Send").icon("fish").records(now);
    }

    private static boolean sees(RecordHouse house, String region, String id) {
        return house.records.find(officer(region), "kirim", "kiriman", id).isDone();
    }

    @Test
    void who_reads_it_changes_with_the_value() {
        String id;
        try (RecordHouse house = new RecordHouse(folder, sending(1, "35"))) {
            RecordView kept = house.records
                    .create(
                            call("81"),
                            "kirim",
                            "kiriman",
                            Map.of("alamat", "Pelabuhan", "hari", "2026-08-01"),
                            InputStyle.PEOPLE)
                    .value();
            id = kept.id();
            house.moves.move(call("81"), "kirim", "kiriman", id, 1, "KIRIM").value();
            assertThat(sees(house, "35", id)).isTrue();
        }

        try (RecordHouse house = new RecordHouse(folder, sending(2, "73"), "b")) {
            while (house.filling.step("kirim") || house.restating.step("kirim")) {
                // Until nothing is left to do.
            }

            assertThat(house.records
                            .find(officer("81"), "kirim", "kiriman", id)
                            .value()
                            .values())
                    .containsEntry("tujuan", "73");
            assertThat(sees(house, "35", id)).isFalse();
            assertThat(sees(house, "73", id)).isTrue();
        }
    }
}
