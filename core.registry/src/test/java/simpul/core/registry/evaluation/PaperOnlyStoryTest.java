package simpul.core.registry.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.registry.evaluation.Desks.JATIM;
import static simpul.core.registry.evaluation.Desks.MALUKU;
import static simpul.core.registry.evaluation.Desks.PKS;
import static simpul.core.registry.evaluation.Desks.dprd;
import static simpul.core.registry.evaluation.Desks.opd;
import static simpul.core.registry.evaluation.Desks.sekretariat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Scope;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.ActivityDraft;
import simpul.core.model.evaluation.AlarmState;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundDraft;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Cursor;
import simpul.core.model.task.Waiting;
import simpul.core.model.text.Text;

class PaperOnlyStoryTest {
    private static final Cursor FIRST = new Cursor(50, null);

    @TempDir
    Path folder;

    @Test
    void twoEmptyQuartersAreSeenByDprdSevenDaysLaterWithTheReplyBesideThem() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-07-15");
            assertThat(desks.round("2026-TW2", MALUKU).empty())
                    .as("the last day is still open")
                    .isNull();
            desks.until("2026-07-16");
            assertThat(desks.round("2026-TW2", MALUKU).empty()).isTrue();
            assertThat(alarms(desks, sekretariat(MALUKU).scope())).isEmpty();

            desks.until("2026-10-16");
            PaperAlarm alarm = alarms(desks, sekretariat(MALUKU).scope()).get(0);
            assertThat(alarm.state()).isEqualTo(AlarmState.MENUNGGU_TANGGAPAN);
            assertThat(alarm.periods()).extracting(Text::id).containsExactly("TW II 2026", "TW III 2026");
            assertThat(alarm.replyUntil()).isEqualTo("2026-10-23");
            assertThat(alarms(desks, dprd(MALUKU).scope())).isEmpty();
            assertThat(desks.waiting.waiting(opd().caller()))
                    .extracting(Waiting::code)
                    .startsWith("PAPER_ONLY_REPLY");

            assertThat(desks.alarms
                            .reply(opd(), alarm.id(), alarm.version(), "")
                            .problem()
                            .kind())
                    .isEqualTo(ProblemKind.INVALID);
            desks.alarms.reply(opd(), alarm.id(), alarm.version(), "Anggaran baru cair November");
            desks.until("2026-10-23");
            assertThat(alarms(desks, dprd(MALUKU).scope()))
                    .as("the seventh day is the OPD's")
                    .isEmpty();

            desks.until("2026-10-24");
            assertThat(alarms(desks, dprd(MALUKU).scope())).singleElement().satisfies(seen -> {
                assertThat(seen.reply()).isEqualTo("Anggaran baru cair November");
                assertThat(seen.repliedOn()).isEqualTo("2026-10-16");
            });
            assertThat(desks.waiting.waiting(dprd(MALUKU)))
                    .singleElement()
                    .satisfies(w -> assertThat(w.detail().id()).contains("Anggaran baru cair"));
            assertThat(desks.totals.totals(sekretariat(MALUKU).scope()).paperOnly())
                    .isEqualTo(1);
        }
    }

    @Test
    void anActivityWithEvidenceEndsTheAlarm() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-10-20");
            desks.sector.record =
                    new SectorRecord("perikanan", "lot", "r1", Text.same("Lot 1"), LocalDate.of(2026, 10, 18));
            Activity added = desks.activities
                    .add(
                            opd(),
                            PKS,
                            new ActivityDraft(
                                    null,
                                    LocalDate.of(2026, 10, 19),
                                    "Kirim lot",
                                    "",
                                    List.of(),
                                    List.of(),
                                    List.of("perikanan/lot/r1"),
                                    false))
                    .value();
            assertThat(added.evidenced()).isTrue();
            assertThat(alarms(desks, sekretariat(MALUKU).scope())).isEmpty();
        }
    }

    @Test
    void honestlySayingThatNothingHappenedCanBeSentAndCountsAsEmpty() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-07-03");
            Round draft = desks.round("2026-TW2", MALUKU);
            Round sent = desks.rounds
                    .send(
                            opd(),
                            draft.id(),
                            draft.version(),
                            new RoundDraft(List.of(), List.of(), null, null, "Kapal rusak"))
                    .value();
            assertThat(sent.noActivity()).isEqualTo("Kapal rusak");
            assertThat(desks.round("2026-TW2", MALUKU).empty())
                    .as("at once, not only past due")
                    .isTrue();
        }
    }

    @Test
    void aPartnersConfirmationIsEvidence() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-06-01");
            desks.activities.add(
                    opd(),
                    PKS,
                    new ActivityDraft(
                            null,
                            LocalDate.of(2026, 5, 20),
                            "Rapat teknis",
                            "Surabaya",
                            List.of("m1"),
                            List.of(),
                            List.of(),
                            true));
            desks.until("2026-07-16");
            assertThat(desks.round("2026-TW2", MALUKU).empty())
                    .as("a word alone proves nothing")
                    .isTrue();
            Activity asked = desks.activities
                    .list(sekretariat(JATIM).scope(), PKS, FIRST)
                    .items()
                    .get(0);
            assertThat(desks.waiting.waiting(sekretariat(JATIM).caller()))
                    .extracting(Waiting::code)
                    .contains("ACTIVITY_CONFIRM");
            assertThat(desks.activities
                            .confirm(sekretariat(MALUKU), asked.id(), asked.version(), true, "")
                            .problem()
                            .kind())
                    .as("nobody confirms his own")
                    .isEqualTo(ProblemKind.CONFLICT);
            Activity confirmed = desks.activities
                    .confirm(sekretariat(JATIM), asked.id(), asked.version(), true, "Benar")
                    .value();
            assertThat(confirmed.evidenced()).isTrue();
            assertThat(desks.round("2026-TW2", MALUKU).empty()).isFalse();
            assertThat(desks.waiting.waiting(sekretariat(JATIM).caller()))
                    .extracting(Waiting::code)
                    .doesNotContain("ACTIVITY_CONFIRM");
        }
    }

    private static List<PaperAlarm> alarms(Desks desks, Scope scope) {
        return desks.alarms.list(scope, FIRST).items();
    }
}
