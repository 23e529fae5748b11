package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Measure;

class UpcastStoryTest extends Upcasts {
    @Test
    void sums_over_three_schemas_are_right_before_during_and_after_filling() {
        given();
        with(CatchSector.THIRD, house -> {
            write(
                    house,
                    "nomor",
                    "7",
                    "tanggal",
                    "2026-08-19",
                    "massa",
                    "1,001",
                    "jenis",
                    "B",
                    "sah",
                    "tidak",
                    "awak",
                    "2");
            isRight(house);
            assertThat(house.filling.step("tangkap")).isTrue();
            assertThat(isFilled(house)).isFalse();
            isRight(house);
        });
        with(CatchSector.THIRD, house -> {
            assertThat(isFilled(house)).as("it goes on where it was").isFalse();
            isRight(house);
            int steps = 0;
            while (house.filling.step("tangkap")) {
                isRight(house);
                steps++;
            }
            assertThat(steps).isEqualTo(3);
            assertThat(isFilled(house)).isTrue();
            isRight(house);
            assertThat(house.filling.step("lain")).as("without its module").isFalse();
        });
    }

    @Test
    void a_record_is_seen_in_the_newest_schema_and_rewritten_in_it() {
        given();
        with(CatchSector.THIRD, house -> {
            RecordView first = number(house, "1");
            assertThat(first.schema()).isEqualTo(1);
            assertThat(first.values())
                    .containsEntry("massa", new BigDecimal("12.250"))
                    .containsEntry("jenis", "ALFA")
                    .containsEntry("wpp", "71'5")
                    .containsEntry("sah", true)
                    .doesNotContainKeys("berat", "catatan");

            RecordView second = house.records
                    .change(
                            call("81"),
                            "tangkap",
                            "tangkapan",
                            first.id(),
                            1,
                            input("nomor", "1", "tanggal", "2026-08-17", "massa", "12,345", "jenis", "ALFA"),
                            InputStyle.PEOPLE)
                    .value();
            assertThat(second.schema()).isEqualTo(3);
            assertThat(number(house, "1").values())
                    .containsEntry("massa", new BigDecimal("12.345"))
                    .as("emptied by hand, not by age")
                    .doesNotContainKeys("wpp", "sah");
        });
    }

    @Test
    void an_older_version_reads_what_a_newer_one_wrote_and_takes_nothing_away() {
        given();
        with(CatchSector.THIRD, house -> {
            write(house, "nomor", "7", "tanggal", "2026-08-19", "massa", "20,126", "sah", "tidak", "awak", "9");
            fill(house);
        });
        with(CatchSector.SECOND, house -> {
            RecordView newer = number(house, "7");
            assertThat(newer.values()).containsEntry("massa", new BigDecimal("20.13"));
            Aggregate sum = Aggregate.over(CatchSector.SECOND).measure(Measure.sum(CatchSector.MASS_2));
            assertThat(figure(house, sum, CatchSector.MASS_2)).isEqualTo("139.86");
            house.records
                    .change(
                            call("81"),
                            "tangkap",
                            "tangkapan",
                            newer.id(),
                            1,
                            input("nomor", "7", "tanggal", "2026-08-19", "massa", "30,5"),
                            InputStyle.PEOPLE)
                    .value();
        });
        with(CatchSector.FIRST, house -> {
            assertThat(number(house, "7").values()).containsEntry("berat", new BigDecimal("30.50"));
            assertThat(number(house, "3").values()).containsEntry("catatan", "lama");
            Aggregate sum = Aggregate.over(CatchSector.FIRST).measure(Measure.sum(CatchSector.WEIGHT));
            assertThat(figure(house, sum, CatchSector.WEIGHT)).isEqualTo("150.23");
        });
        with(CatchSector.THIRD, house -> {
            assertThat(isFilled(house)).as("an older version wrote since").isFalse();
            assertThat(number(house, "7").values())
                    .containsEntry("massa", new BigDecimal("30.500"))
                    .containsEntry("sah", false)
                    .containsEntry("awak", 9L);
            assertThat(answers(house, ALL)).containsExactly("7 150.230 33");
        });
    }

    @Test
    void a_constraint_that_is_new_claims_for_older_records_too() {
        given();
        with(CatchSector.CLAIMING, house -> {
            fill(house);
            assertThat(house.records
                            .create(
                                    call("81"),
                                    "tangkap",
                                    "tangkapan",
                                    input("nomor", "8", "tanggal", "2026-08-20", "massa", "7"),
                                    InputStyle.PEOPLE)
                            .problem()
                            .findings())
                    .extracting(f -> f.code())
                    .containsExactly("MASSA_GANDA");
        });
    }
}
