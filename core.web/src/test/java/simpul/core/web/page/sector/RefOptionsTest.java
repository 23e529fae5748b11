package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import simpul.core.model.record.FieldShape;
import simpul.core.model.role.Role;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.records.values.Shapes;

/** A form offers a key for another record only where writing it leads to that record. */
class RefOptionsTest {
    private static final Field<String> MARK =
            Field.text("tanda", "Tanda", "Mark").required().queryable();
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final RecordType SHIP = RecordType.of("kapal", 1, "Kapal", "Ship")
            .fields(MARK, DAY)
            .key(MARK)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("SAH", "Sah", "Valid")
                    .move("SAHKAN", "Sahkan", "Confirm", "DRAF", "SAH", Actor.owner(Role.OPD)));
    private static final Constraint UNIQUE = Constraint.unique("GANDA", MARK);

    private static boolean isOffered(Constraint... constraints) {
        return RefOptions.key(Shapes.of(SHIP.constraints(constraints)))
                .map(FieldShape::code)
                .filter("tanda"::equals)
                .isPresent();
    }

    @Test
    void one_that_is_unique_among_all_records_of_the_region_or_the_country_is_offered() {
        assertThat(isOffered(UNIQUE)).isTrue();
        assertThat(isOffered(UNIQUE.nationwide())).isTrue();
    }

    @Test
    void one_that_is_unique_nowhere_in_some_states_or_with_another_field_is_not() {
        assertThat(isOffered()).isFalse();
        assertThat(isOffered(UNIQUE.counting("SAH"))).isFalse();
        assertThat(isOffered(UNIQUE.nationwide().counting("SAH"))).isFalse();
        assertThat(isOffered(Constraint.unique("GANDA", DAY, MARK))).isFalse();
    }
}
