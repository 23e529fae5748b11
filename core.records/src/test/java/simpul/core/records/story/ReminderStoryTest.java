package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Reminder;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.View;
import simpul.core.model.task.Waiting;
import simpul.core.store.testing.StoreFixture;

/** A sector reminds officers of what its records lack, in the place where everything that waits stands. */
class ReminderStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> CERTIFICATE =
            Field.text("sertifikat", "Sertifikat", "Certificate").queryable();
    private static final RecordType LOT = RecordType.of("lot", 1, "Lot", "Lot")
            .fields(DAY, CERTIFICATE)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Aggregate BARE = Aggregate.over(LOT).where(Filter.absent(CERTIFICATE));
    private static final Sector SECTOR = s -> s.id("kapal")
            .title("Kapal", "Boats")
            .records(LOT)
            .screens(Screen.of("lot", "Lot", "Lots", "fish", r -> View.stack()))
            .reminders(
                    Reminder.of("tanpa_sertifikat", "Tanpa sertifikat", "Without certificate", r -> {
                                long bare = r.answers().count(BARE);
                                return bare == 0
                                        ? List.of()
                                        : List.of(Notice.of(bare + " lot", bare + " lots")
                                                .at("lot")
                                                .due(r.today().plusDays(7)));
                            })
                            .asks(BARE),
                    Reminder.of("rusak", "Rusak", "Broken", r -> {
                        throw new IllegalStateException("no reminder");
                    }));

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, SECTOR);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private RecordView lot(String day, String certificate) {
        return house.records
                .create(
                        RecordHouse.call("81"),
                        "kapal",
                        "lot",
                        Map.of("hari", day, "sertifikat", certificate),
                        InputStyle.PEOPLE)
                .value();
    }

    private List<String> waiting(Caller caller) {
        return house.reminders.waiting(caller).stream()
                .map(w -> w.title().id() + " " + w.link() + " " + w.due())
                .toList();
    }

    @Test
    void an_officer_is_reminded_of_what_the_records_of_his_region_lack() {
        lot("01/08/2020", "");
        lot("01/08/2026", "");
        lot("01/08/2026", "HC-1");

        assertThat(waiting(RecordHouse.officer("81"))).containsExactly("2 lot /s/kapal/lot 2026-11-29");
        assertThat(waiting(RecordHouse.officer("35"))).isEmpty();
        assertThat(waiting(StoreFixture.caller("81", Role.SEKRETARIAT)))
                .as("he may not write there")
                .isEmpty();
    }

    @Test
    void it_goes_within_minutes_after_the_matter_is_settled() {
        RecordView bare = lot("01/08/2026", "");
        assertThat(waiting(RecordHouse.officer("81"))).hasSize(1);
        house.records
                .change(
                        RecordHouse.call("81"),
                        "kapal",
                        "lot",
                        bare.id(),
                        1,
                        Map.of("hari", "01/08/2026", "sertifikat", "HC-1"),
                        InputStyle.PEOPLE)
                .value();

        house.fixture.clock().plus(Duration.ofMinutes(6));

        assertThat(waiting(RecordHouse.officer("81"))).isEmpty();
    }

    @Test
    void a_list_that_fails_when_it_is_read_is_charged_too_and_leaves_the_page_alone() {
        house.close();
        Reminder lazy = Reminder.of("malas", "Malas", "Lazy", r -> new AbstractList<>() {
            @Override
            public Notice get(int index) {
                throw new IllegalStateException("not yet");
            }

            @Override
            public int size() {
                return 1;
            }
        });
        house = new RecordHouse(
                folder.resolve("lain"),
                s -> s.id("kapal").title("Kapal", "Boats").records(LOT).reminders(lazy));

        assertThat(house.reminders.waiting(RecordHouse.officer("81"))).isEmpty();
        assertThat(house.failures()).extracting(f -> f.what().en()).containsExactly("reminder malas: not yet");
    }

    @Test
    void a_reminder_that_fails_is_charged_once_and_does_not_silence_the_others() {
        lot("01/08/2026", "");

        List<Waiting> first = house.reminders.waiting(RecordHouse.officer("81"));
        house.reminders.waiting(RecordHouse.officer("81"));

        assertThat(first).hasSize(1);
        assertThat(house.failures()).extracting(f -> f.what().en()).containsExactly("reminder rusak: no reminder");
    }

    /** Fails while it is told to, and says how often it was asked. */
    private void withMoody(AtomicBoolean failing, AtomicInteger asked) {
        house.close();
        Reminder moody = Reminder.of("murung", "Murung", "Moody", r -> {
            int time = asked.incrementAndGet();
            if (failing.get()) {
                throw new IllegalStateException("not now");
            }
            return List.of(Notice.of("ke-" + time, "time " + time));
        });
        house = new RecordHouse(
                folder.resolve("lain"),
                s -> s.id("kapal").title("Kapal", "Boats").records(LOT).reminders(moody));
        // It was tried while its definition was judged.
        asked.set(0);
    }

    @Test
    void one_that_failed_is_asked_again_soon_and_not_by_every_page() {
        AtomicBoolean failing = new AtomicBoolean(true);
        AtomicInteger asked = new AtomicInteger();
        withMoody(failing, asked);
        assertThat(waiting(RecordHouse.officer("81"))).isEmpty();
        failing.set(false);

        house.fixture.clock().plus(Duration.ofSeconds(30));
        assertThat(waiting(RecordHouse.officer("81"))).as("a moment later").isEmpty();
        assertThat(asked).hasValue(1);
        house.fixture.clock().plus(Duration.ofSeconds(31));

        assertThat(waiting(RecordHouse.officer("81"))).as("a minute later").containsExactly("ke-2 /s/kapal null");
    }

    @Test
    void what_it_said_before_stands_while_it_fails_but_not_for_ever() {
        AtomicBoolean failing = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        withMoody(failing, asked);
        assertThat(waiting(RecordHouse.officer("81"))).containsExactly("ke-1 /s/kapal null");
        failing.set(true);

        house.fixture.clock().plus(Duration.ofMinutes(6));
        assertThat(waiting(RecordHouse.officer("81"))).containsExactly("ke-1 /s/kapal null");
        assertThat(asked).as("it was asked, and failed").hasValue(2);
        assertThat(waiting(RecordHouse.officer("35")))
                .as("another region is not told of it")
                .isEmpty();

        house.fixture.clock().plus(Duration.ofHours(1));
        assertThat(waiting(RecordHouse.officer("81"))).isEmpty();
    }

    @Test
    void what_the_former_version_said_stands_while_that_of_a_new_one_fails_and_leads_where_the_new_one_has_a_page() {
        lot("01/08/2026", "");
        assertThat(waiting(RecordHouse.officer("81"))).hasSize(1);
        Reminder failing = Reminder.of("tanpa_sertifikat", "Tanpa sertifikat", "Without certificate", r -> {
            throw new IllegalStateException("not in this version");
        });
        house.turn(s -> s.id("kapal").title("Kapal", "Boats").records(LOT).reminders(failing.asks(BARE)));

        assertThat(waiting(RecordHouse.officer("81"))).containsExactly("1 lot /s/kapal 2026-11-29");
        assertThat(house.failures())
                .extracting(f -> f.what().en())
                .contains("reminder tanpa_sertifikat: not in this version");
        assertThat(waiting(RecordHouse.officer("35")))
                .as("another region is not told of it")
                .isEmpty();

        house.fixture.clock().plus(Duration.ofMinutes(61));
        assertThat(waiting(RecordHouse.officer("81"))).isEmpty();
    }
}
