package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.FileVersion;
import simpul.core.model.agreement.Recorded;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Standing;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.FileItem;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Tone;

/** Puts papers and who recorded them into words. For one request. */
final class Papers {
    private final Say say;
    private final Messages t;

    Papers(Say say) {
        this.say = say;
        this.t = say.t();
    }

    /**
     * The papers by stage.
     *
     * @param at address of the case or document
     * @param may whether the reader may upload
     */
    List<PaperGroup> groups(List<DocumentEntry> papers, String at, boolean may) {
        return Stream.of(Stage.values())
                .map(stage -> new PaperGroup(
                        say.stage(stage),
                        papers.stream()
                                .filter(p -> p.stage() == stage)
                                .map(p -> paper(p, at, may))
                                .toList()))
                .filter(group -> !group.papers().isEmpty())
                .toList();
    }

    private PaperGroup.Paper paper(DocumentEntry entry, String at, boolean may) {
        List<PaperGroup.Version> versions = new ArrayList<>();
        entry.versions().forEach(v -> versions.add(version(v, at, entry)));
        Collections.reverse(versions);
        LocalDate dated = entry.dated();
        String note = Stream.of(
                        t.of(entry.kind().title()).equals(entry.title())
                                ? ""
                                : t.of(entry.kind().title()),
                        entry.number(),
                        dated == null ? "" : t.date(dated))
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        List<Badge> badges = new ArrayList<>();
        Badge standing = standing(entry.recorded());
        if (standing != null) {
            badges.add(standing);
        }
        boolean mine = may && !locked(entry.recorded());
        return new PaperGroup.Paper(
                icon(entry),
                entry.title(),
                note,
                badges,
                versions,
                mine ? Address.of(at + "/dokumen").with("ganti", entry.id()).toString() : "");
    }

    /** Whether the party itself has put it there, so that others leave it alone. */
    private boolean locked(Recorded recorded) {
        return recorded.standing() == Standing.SENDIRI
                && !say.scope().region().filter(recorded.about()::equals).isPresent();
    }

    private PaperGroup.Version version(FileVersion version, String at, DocumentEntry entry) {
        String href = at + "/dokumen/" + Address.segment(entry.id()) + "/" + version.number();
        String note = kind(version) + ", " + t.bytes(version.file().size()) + ", " + t.date(day(version.recorded()));
        return new PaperGroup.Version(t.get("case.version", version.number()), note, href);
    }

    private static String kind(FileVersion version) {
        int dot = version.name().lastIndexOf('.');
        String end = dot < 0 ? "" : version.name().substring(dot + 1);
        return end.isEmpty() || end.length() > 5 ? version.file().type() : end.toUpperCase(java.util.Locale.ROOT);
    }

    private static Icon icon(DocumentEntry entry) {
        FileVersion last = entry.versions().get(entry.versions().size() - 1);
        return FileItem.of(last.file().type(), "", "", "/").icon();
    }

    /** What a party says about an entry; null when it recorded it itself. */
    @Nullable
    Badge standing(Recorded recorded) {
        String by = say.region(recorded.region());
        return switch (recorded.standing()) {
            case SENDIRI -> null;
            case DICATAT_OLEH -> Badge.neutral(Icon.PENCIL, t.get("case.recordedBy", by));
            case DIKONFIRMASI -> Badge.ok(t.get("case.confirmed"));
            case KEBERATAN -> new Badge(Tone.BAD, Icon.MESSAGE, t.get("case.objected", recorded.remark()));
        };
    }

    /** The day of an entry where the reader lives. */
    LocalDate day(Recorded recorded) {
        ZoneId zone = say.scope()
                .region()
                .flatMap(say.names()::region)
                .map(r -> r.zone())
                .orElse(ZoneId.of("Asia/Jakarta"));
        return recorded.at().atZone(zone).toLocalDate();
    }
}
