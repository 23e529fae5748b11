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
import simpul.core.model.evaluation.ActivityDraft;
import simpul.core.model.evaluation.CommitmentState;
import simpul.core.model.evaluation.CommitmentStatus;
import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.FollowUp;
import simpul.core.model.evaluation.PeriodRealisation;
import simpul.core.model.evaluation.Promised;
import simpul.core.model.evaluation.Realisation;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundDraft;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.evaluation.RoundTotals;
import simpul.core.model.evaluation.RoundView;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.evaluation.StatusDraft;
import simpul.core.model.evaluation.Verdict;
import simpul.core.model.file.StoredFile;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;
import simpul.core.model.task.Waiting;
import simpul.core.model.text.Text;

class RoundStoryTest {
    @TempDir
    Path folder;

    @Test
    void twoQuartersFromDraftToVerdict() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            assertThat(waiting(desks))
                    .as("nothing waits before the quarter is over")
                    .isEmpty();

            desks.until("2026-07-03");
            assertThat(waiting(desks)).singleElement().satisfies(w -> {
                assertThat(w.code()).isEqualTo("ROUND_FILL");
                assertThat(w.due()).isEqualTo("2026-07-15");
                assertThat(w.link())
                        .isEqualTo(
                                "/evaluasi/" + desks.round("2026-TW2", MALUKU).id());
            });

            Round draft = desks.round("2026-TW2", MALUKU);
            Result<Round> sent = desks.rounds.send(
                    opd(),
                    draft.id(),
                    draft.version(),
                    new RoundDraft(
                            List.of(
                                    new StatusDraft("m1", CommitmentStatus.SELESAI, ""),
                                    new StatusDraft("m2", CommitmentStatus.TERHAMBAT, "")),
                            List.of(activity("2026-06-10", photo())),
                            List.of("Sertifikat terbit lambat"),
                            List.of(new FollowUp("Tambah penguji", "DKP", null, false, "2026-TW2")),
                            null));
            assertThat(sent.isDone()).as(sent::toString).isTrue();
            assertThat(sent.warnings()).extracting(Finding::code).containsExactly("HELD_UP_WITHOUT_CAUSE");
            assertThat(sent.value().status()).isEqualTo(RoundStatus.DIKIRIM);
            assertThat(sent.value().realisation())
                    .as("due by June: only the first; finished with a photo")
                    .isEqualTo(new Realisation(1, 1));
            assertThat(waiting(desks)).isEmpty();
            assertThat(codes(desks.waiting.waiting(sekretariat(MALUKU).caller())))
                    .containsExactly("ROUND_ACCEPT");

            Round second = accepted(desks, sent.value());
            assertThat(codes(desks.waiting.waiting(sekretariat(MALUKU).caller())))
                    .containsExactly("ROUND_CLOSE");
            Round closed = desks.rounds
                    .close(sekretariat(MALUKU), second.id(), second.version(), Verdict.DILANJUTKAN, "Baik")
                    .value();
            assertThat(closed.empty()).isFalse();
            assertThat(closed.activities()).hasSize(1);
            assertThat(Promised.of(closed).get(0).figure()).isNotNull();

            desks.until("2026-10-05");
            RoundView next = desks.rounds
                    .find(opd().scope(), desks.round("2026-TW3", MALUKU).id())
                    .orElseThrow();
            assertThat(next.round().commitments())
                    .as("the next round starts from the statuses of the one before")
                    .extracting(CommitmentState::status)
                    .startsWith(CommitmentStatus.SELESAI, CommitmentStatus.TERHAMBAT, CommitmentStatus.BELUM);
            assertThat(next.round().followUps()).extracting(FollowUp::text).containsExactly("Tambah penguji");
            Round sentAgain = desks.rounds
                    .send(
                            opd(),
                            next.round().id(),
                            next.round().version(),
                            new RoundDraft(
                                    List.of(new StatusDraft("m2", CommitmentStatus.SELESAI, "")),
                                    List.of(activity("2026-08-01", photo())),
                                    null,
                                    null,
                                    null))
                    .value();
            assertThat(sentAgain.realisation())
                    .as("four are due by September, two of them finished with evidence")
                    .isEqualTo(new Realisation(2, 4));
            RoundTotals totals = desks.totals.totals(sekretariat(MALUKU).scope());
            assertThat(totals.sent()).isEqualTo(1);
            assertThat(totals.realisation()).isEqualTo(new Realisation(2, 4));
            assertThat(totals.before()).isEqualTo(new Realisation(1, 1));
            assertThat(totals.trend())
                    .extracting(PeriodRealisation::realisation)
                    .containsExactly(new Realisation(1, 1), new Realisation(2, 4));
        }
    }

    @Test
    void aChangeAnswersWithWhatALookAtTheRoundShows() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-07-03");
            Round draft = desks.round("2026-TW2", MALUKU);
            List<StatusDraft> statuses = List.of(new StatusDraft("m1", CommitmentStatus.SELESAI, ""));
            RoundDraft entry =
                    new RoundDraft(statuses, List.of(activity("2026-06-10", photo())), List.of("Hujan"), null, null);
            Round saved =
                    desks.rounds.save(opd(), draft.id(), draft.version(), entry).value();
            looksLike(desks, saved);
            assertThat(saved.activities()).hasSize(1);
            Round sent = desks.rounds
                    .send(opd(), saved.id(), saved.version(), RoundDraft.unchanged())
                    .value();
            looksLike(desks, sent);
            Round back = desks.rounds
                    .giveBack(sekretariat(MALUKU), sent.id(), sent.version(), "Foto kurang jelas")
                    .value();
            looksLike(desks, back);
            Round again = desks.rounds
                    .send(opd(), back.id(), back.version(), RoundDraft.unchanged())
                    .value();
            looksLike(desks, accepted(desks, again));
        }
    }

    private static void looksLike(Desks desks, Round answered) {
        RoundView look = desks.rounds.find(opd().scope(), answered.id()).orElseThrow();
        assertThat(answered.activities()).isEqualTo(look.activities()).isNotEmpty();
        assertThat(answered.commitments()).isEqualTo(look.round().commitments());
        assertThat(answered.measurements()).isEqualTo(look.round().measurements());
        assertThat(answered.followUps()).isEqualTo(look.round().followUps());
        assertThat(answered.version()).isEqualTo(look.round().version());
    }

    @Test
    void aReturnedRoundComesBackFirstWithItsNote() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-07-03");
            Round sent = send(desks, "2026-TW2", activity("2026-06-10", photo()));
            assertThat(desks.rounds
                            .giveBack(sekretariat(MALUKU), sent.id(), sent.version(), " ")
                            .problem()
                            .kind())
                    .isEqualTo(ProblemKind.INVALID);
            Round back = desks.rounds
                    .giveBack(sekretariat(MALUKU), sent.id(), sent.version(), "Foto kurang jelas")
                    .value();
            assertThat(back.status()).isEqualTo(RoundStatus.DIKEMBALIKAN);
            assertThat(waiting(desks)).singleElement().satisfies(w -> {
                assertThat(w.code()).isEqualTo("ROUND_CORRECT");
                assertThat(w.detail().id()).contains("Foto kurang jelas");
            });
            assertThat(desks.rounds
                            .send(opd(), back.id(), back.version(), RoundDraft.unchanged())
                            .value()
                            .status())
                    .isEqualTo(RoundStatus.DIKIRIM);
        }
    }

    @Test
    void stepsOutOfOrderStaleVersionsAndOtherRolesAreRefused() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-07-03");
            Round draft = desks.round("2026-TW2", MALUKU);
            assertThat(desks.rounds
                            .send(opd(), draft.id(), draft.version(), RoundDraft.unchanged())
                            .problem()
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("ROUND_WITHOUT_ACTIVITY");
            assertThat(kind(desks.rounds.accept(sekretariat(MALUKU), draft.id(), draft.version(), "")))
                    .isEqualTo(ProblemKind.CONFLICT);
            assertThat(kind(desks.rounds.save(opd(), draft.id(), 7, RoundDraft.unchanged())))
                    .isEqualTo(ProblemKind.STALE);
            Round sent = send(desks, "2026-TW2", activity("2026-06-10", photo()));
            assertThat(kind(desks.rounds.save(opd(), sent.id(), sent.version(), RoundDraft.unchanged())))
                    .isEqualTo(ProblemKind.CONFLICT);
            assertThat(kind(desks.rounds.accept(opd(), sent.id(), sent.version(), "")))
                    .isEqualTo(ProblemKind.FORBIDDEN);
            assertThat(kind(desks.rounds.accept(sekretariat(JATIM), sent.id(), sent.version(), "")))
                    .as("a partner's round does not exist before it is closed")
                    .isEqualTo(ProblemKind.NOT_FOUND);
        }
    }

    @Test
    void everythingWrongInAnEntryIsSaidAtOnceAndNothingIsKept() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-07-03");
            Round draft = desks.round("2026-TW2", MALUKU);
            Result<Round> refused = desks.rounds.save(
                    opd(),
                    draft.id(),
                    draft.version(),
                    new RoundDraft(
                            List.of(new StatusDraft("j1", CommitmentStatus.SELESAI, "x".repeat(501))),
                            List.of(activity("2026-06-10", photo()), activity("2026-07-02", photo())),
                            null,
                            List.of(new FollowUp(" ", "", null, false, "")),
                            null));
            assertThat(refused.problem().findings())
                    .extracting(Finding::field)
                    .containsExactly(
                            "statuses[0].commitment", "statuses[0].note", "activities[1].date", "followUps[0].text");
            assertThat(desks.activities
                            .list(opd().scope(), PKS, new Cursor(10, null))
                            .items())
                    .isEmpty();
        }
    }

    @Test
    void aClosedRoundNeverChangesAndALaterFigureStandsBesideIt() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-07-03");
            desks.withoutModule();
            Round accepted = accepted(desks, send(desks, "2026-TW2", activity("2026-06-10", photo())));
            Round closed = desks.rounds
                    .close(sekretariat(MALUKU), accepted.id(), accepted.version(), Verdict.DIPERLUAS, "")
                    .value();
            assertThat(closed.measurements())
                    .singleElement()
                    .satisfies(m -> assertThat(String.valueOf(m.none())).contains("Belum terukur"));

            desks.withModule();
            desks.until("2026-07-04");
            Round later = desks.round("2026-TW2", MALUKU);
            assertThat(later.measurements()).isEqualTo(closed.measurements());
            assertThat(later.later()).singleElement().satisfies(l -> {
                assertThat(l.measurement().value()).isEqualByComparingTo("80");
                assertThat(l.on()).isEqualTo("2026-07-04");
            });
            desks.until("2026-07-20");
            assertThat(desks.round("2026-TW2", MALUKU).later()).as("noted once").hasSize(1);
            desks.sector.value = "85";
            desks.until("2026-07-28");
            assertThat(desks.round("2026-TW2", MALUKU).later())
                    .as("a correction is a second difference")
                    .extracting(l -> l.note().id())
                    .last()
                    .isEqualTo("Sebelumnya 80 % (n=10), kini 85 % (n=10).");
            assertThat(kind(desks.rounds.giveBack(sekretariat(MALUKU), closed.id(), later.version(), "ulang")))
                    .isEqualTo(ProblemKind.STALE);
            int version = desks.round("2026-TW2", MALUKU).version();
            assertThat(kind(desks.rounds.giveBack(sekretariat(MALUKU), closed.id(), version, "ulang")))
                    .isEqualTo(ProblemKind.CONFLICT);
            assertThat(kind(desks.activities.add(opd(), PKS, activity("2026-06-11", photo()))))
                    .isEqualTo(ProblemKind.CONFLICT);
        }
    }

    @Test
    void onlyASectorRecordOfTheActivitysOwnPeriodProvesIt() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-07-03");
            SectorRecord lot =
                    new SectorRecord("perikanan", "lot", "r1", Text.same("Lot 1"), LocalDate.of(2026, 6, 30));
            desks.sector.record = lot;

            assertThat(desks.activities
                            .add(opd(), PKS, proven("2026-07-01", lot))
                            .problem()
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("RECORD_NO_EVIDENCE");
            assertThat(desks.activities
                            .add(opd(), PKS, proven("2026-06-10", lot))
                            .value()
                            .evidenced())
                    .isTrue();
        }
    }

    private static ActivityDraft proven(String day, SectorRecord record) {
        return new ActivityDraft(
                null,
                LocalDate.parse(day),
                "Pengiriman",
                "Ambon",
                List.of(),
                List.of(),
                List.of(Evidence.key(record)),
                false);
    }

    @Test
    void whatAnOpdDraftsIsNobodyElses() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2026-04-01", false);
            desks.until("2026-07-03");
            Round draft = desks.round("2026-TW2", MALUKU);
            desks.rounds.save(
                    opd(),
                    draft.id(),
                    draft.version(),
                    new RoundDraft(
                            List.of(), List.of(activity("2026-06-10", photo())), List.of("RAHASIA"), null, null));
            assertThat(desks.rounds.find(sekretariat(JATIM).scope(), draft.id()))
                    .isEmpty();
            assertThat(desks.rounds.find(dprd(MALUKU).scope(), draft.id())).isEmpty();
            assertThat(desks.activities
                            .list(sekretariat(JATIM).scope(), PKS, new Cursor(10, null))
                            .items())
                    .isEmpty();
            desks.until("2026-07-16");
            RoundView overdue =
                    desks.rounds.find(dprd(MALUKU).scope(), draft.id()).orElseThrow();
            assertThat(overdue.overdue()).isTrue();
            assertThat(overdue.toString()).as("past due is all they learn").doesNotContain("RAHASIA");
            assertThat(overdue.round().version()).isEqualTo(1);
        }
    }

    @Test
    void legacyDataIsEvaluatedFromTheQuarterInWhichItWasRecorded() {
        try (Desks desks = new Desks(folder, "2026-04-01")) {
            desks.sign("2025-04-23", true);
            desks.until("2026-07-01");
            assertThat(desks.rounds.ofAgreement(sekretariat(MALUKU).scope(), PKS))
                    .extracting(r -> r.period().code())
                    .containsExactly("2026-TW2", "2026-TW3");
        }
    }

    static Round accepted(Desks desks, Round sent) {
        return desks.rounds
                .accept(sekretariat(MALUKU), sent.id(), sent.version(), "")
                .value();
    }

    static Round send(Desks desks, String period, ActivityDraft activity) {
        Round draft = desks.round(period, MALUKU);
        return desks.rounds
                .send(
                        opd(),
                        draft.id(),
                        draft.version(),
                        new RoundDraft(List.of(), List.of(activity), null, null, null))
                .value();
    }

    static ActivityDraft activity(String day, Evidence... files) {
        return new ActivityDraft(
                null, LocalDate.parse(day), "Uji mutu", "Ambon", List.of(), List.of(files), List.of(), false);
    }

    static Evidence photo() {
        return Evidence.file(new StoredFile("ab".repeat(32), 1234, "image/jpeg"), "foto.jpg");
    }

    private static List<Waiting> waiting(Desks desks) {
        return desks.waiting.waiting(opd().caller());
    }

    private static List<String> codes(List<Waiting> waiting) {
        return waiting.stream().map(Waiting::code).toList();
    }

    private static ProblemKind kind(Result<?> result) {
        return result.problem().kind();
    }
}
