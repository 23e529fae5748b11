package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.sector.view.LackingView;

/** Derived values of older records that are computed again. */
class RestatedStoryTest extends Upcasts {
    @Test
    void a_derived_value_is_computed_again_only_where_the_upcast_says_so_and_never_silently() {
        given();
        with(CatchSector.THIRD, house -> {
            assertThat(number(house, "2").values()).as("as it was kept").containsEntry("besar", false);
            assertThat(house.restating.step("tangkap"))
                    .as("the projection comes first")
                    .isFalse();
            fill(house);
            RecordView before = number(house, "2");
            assertThat(before.version()).as("filling changes no record").isEqualTo(1);
            house.fixture.clock().plus(Duration.ofHours(1));
            assertThat(house.restating.step("tangkap")).isTrue();
            assertThat(house.restating.step("tangkap")).isTrue();
            assertThat(house.restating.step("tangkap")).isFalse();

            RecordView restated = number(house, "2");
            assertThat(restated.values()).containsEntry("besar", true).containsEntry("massa", new BigDecimal("7.000"));
            assertThat(restated.version()).isEqualTo(2);
            assertThat(restated.changed()).as("by nobody").isEqualTo(before.changed());
            assertThat(number(house, "1").version()).as("its value is the same").isEqualTo(1);
            assertThat(found(house, new RecordSearch("", List.of(new Condition("is", "besar", List.of("true"))))))
                    .containsExactly("6", "2", "1");
            assertThat(trail(house))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.details())
                            .containsEntry("value.besar", "false -> true")
                            .containsEntry("version", "2")
                            .containsEntry("type", "tangkapan"));
        });
        with(
                CatchSector.THIRD,
                house -> assertThat(house.restating.step("tangkap"))
                        .as("after a restart it is not done again")
                        .isFalse());
    }

    @Test
    void what_cannot_be_computed_stays_as_it_was_and_holds_nothing_up() {
        given();
        with(CatchSector.STUMBLING, house -> {
            fill(house);
            int steps = 0;
            while (house.restating.step("tangkap") && steps < 20) {
                steps++;
            }
            assertThat(steps).isEqualTo(3);

            assertThat(number(house, "1").values()).containsEntry("besar", true);
            assertThat(number(house, "1").version()).isEqualTo(1);
            assertThat(number(house, "2").values()).containsEntry("besar", true);
            assertThat(house.failures()).as("charged to the sector").hasSize(1);
            assertThat(node(house))
                    .as("a figure without it would be wrong")
                    .isInstanceOfSatisfying(LackingView.class, l -> {
                        assertThat(l.hasFailed()).isTrue();
                        assertThat(l.what().id()).isEqualTo("1 catatan belum dihitung ulang");
                    });
            assertThat(house.restating.step("tangkap"))
                    .as("nothing new would come of it")
                    .isFalse();
        });
        with(CatchSector.THIRD, house -> {
            assertThat(house.restating.step("tangkap"))
                    .as("a start tries again")
                    .isTrue();
            restate(house);
            assertThat(node(house)).isInstanceOf(FiguresView.class);
        });
    }

    @Test
    void what_ran_out_of_time_is_tried_again() {
        given();
        with(CatchSector.THIRD, house -> {
            fill(house);
            house.sectors.late = 1;
            restate(house);

            assertThat(house.sectors.late).isZero();
            assertThat(number(house, "2").values()).containsEntry("besar", true);
            assertThat(node(house))
                    .isInstanceOfSatisfying(
                            FiguresView.class,
                            f -> assertThat(f.figures().get(0).value().number()).contains(new BigDecimal("3")));
        });
    }

    @Test
    void what_never_comes_in_time_is_counted_and_holds_nothing_else_up() {
        given();
        with(CatchSector.THIRD, house -> {
            fill(house);
            house.sectors.late = Integer.MAX_VALUE;
            int steps = restate(house);

            assertThat(steps).as("two looks, each with its end").isLessThan(20);
            assertThat(node(house))
                    .isInstanceOfSatisfying(
                            LackingView.class,
                            l -> assertThat(l.what().en()).matches("[1-9] record\\(s\\) are not computed again yet"));
        });
    }

    private static int restate(RecordHouse house) {
        int steps = 0;
        while (house.restating.step("tangkap") && steps < 20) {
            steps++;
        }
        return steps;
    }

    @Test
    void a_node_that_must_be_up_to_date_waits_until_older_records_are_restated() {
        given();
        with(CatchSector.THIRD, house -> {
            assertThat(node(house))
                    .isInstanceOfSatisfying(
                            LackingView.class, l -> assertThat(l.hasFailed()).isFalse());
            fill(house);
            assertThat(node(house)).isInstanceOf(LackingView.class);
            int steps = 0;
            while (house.restating.step("tangkap") && steps < 20) {
                steps++;
            }
            assertThat(node(house))
                    .isInstanceOfSatisfying(
                            FiguresView.class,
                            f -> assertThat(f.figures().get(0).value().number()).contains(new BigDecimal("3")));
        });
    }
}
