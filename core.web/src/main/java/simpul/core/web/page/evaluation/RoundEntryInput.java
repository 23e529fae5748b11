package simpul.core.web.page.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.ActivityDraft;
import simpul.core.model.evaluation.CommitmentStatus;
import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.FollowUp;
import simpul.core.model.evaluation.RoundDraft;
import simpul.core.model.evaluation.StatusDraft;
import simpul.core.web.json.Limit;

/** The fields of the form of a round. */
record RoundEntryInput(
        int version,
        @Nullable List<StatusEntry> statuses,
        @Nullable List<ActivityEntry> activities,
        @Nullable @Limit(max = 8000) String findings,
        @Nullable List<FollowUpEntry> followUps,
        @Nullable @Limit(max = 2000) String noActivity) {

    record StatusEntry(
            @Limit(max = 60) String commitment,
            CommitmentStatus status,
            @Nullable @Limit(max = 500) String note) {}

    record ActivityEntry(
            @Nullable @Limit(max = 200) String title,
            @Nullable LocalDate date,
            @Nullable @Limit(max = 200) String place,
            @Nullable List<String> records,
            @Nullable Boolean askPartner) {}

    record FollowUpEntry(
            @Nullable @Limit(max = 2000) String text,
            @Nullable @Limit(max = 200) String who,
            @Nullable LocalDate due,
            @Nullable Boolean done,
            @Nullable @Limit(max = 20) String since) {}

    /** What was entered, with the photos of the new activity; rows that stayed blank are left out. */
    RoundDraft draft(List<Evidence> photos, String period) {
        List<StatusDraft> chosen = or(statuses).stream()
                .map(s -> new StatusDraft(s.commitment(), s.status(), or(s.note())))
                .toList();
        List<ActivityDraft> done = new ArrayList<>();
        for (ActivityEntry a : or(activities)) {
            List<String> records = or(a.records());
            if (!or(a.title()).isBlank() || !photos.isEmpty() || !records.isEmpty()) {
                done.add(new ActivityDraft(
                        null,
                        a.date(),
                        or(a.title()),
                        or(a.place()),
                        List.of(),
                        photos,
                        records,
                        Boolean.TRUE.equals(a.askPartner())));
            }
        }
        List<FollowUp> ahead = or(followUps).stream()
                .filter(f -> !or(f.text()).isBlank() || !or(f.who()).isBlank())
                .map(f -> new FollowUp(
                        or(f.text()),
                        or(f.who()),
                        f.due(),
                        Boolean.TRUE.equals(f.done()),
                        or(f.since()).isEmpty() ? period : or(f.since())))
                .toList();
        return new RoundDraft(chosen, done, or(findings).lines().toList(), ahead, or(noActivity));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> or(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
