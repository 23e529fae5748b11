package simpul.core.registry.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.FileVersion;
import simpul.core.model.agreement.NewDocument;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.Upload;
import simpul.core.model.file.StoredFiles;
import simpul.core.model.result.Result;
import simpul.core.model.text.DayWords;
import simpul.core.registry.law.Findings;

/** Adds papers and their versions to a list; nothing is ever overwritten. */
public final class Papers {
    private Papers() {}

    /**
     * The list with the paper in it.
     *
     * @param parties who may be meant as the party whose paper it is
     * @param kinds what may be uploaded here
     */
    public static Result<List<DocumentEntry>> add(
            Work work,
            List<DocumentEntry> before,
            NewDocument fresh,
            List<PartyRef> parties,
            List<DocumentKind> kinds) {
        Findings out = new Findings();
        Optional<DocumentEntry> earlier = before.stream()
                .filter(d -> d.id().equals(fresh.replaces()) && d.kind() == fresh.kind())
                .findFirst();
        // A further version stays the paper of whose paper it is.
        String key = earlier.map(DocumentEntry::party).orElse(fresh.party() == null ? work.region() : fresh.party());
        Optional<PartyRef> party =
                parties.stream().filter(p -> p.key().equals(key)).findFirst();
        if (fresh.replaces() != null && earlier.isEmpty()) {
            out.block(
                    "PAPER_UNKNOWN",
                    "replaces",
                    "",
                    "Tidak ada dokumen sejenis yang dapat diganti.",
                    "There is no document of this kind to replace.");
        }
        if (party.isEmpty()) {
            out.block(
                    "PARTY_UNKNOWN",
                    "party",
                    "",
                    "Pihak ini bukan pihak kerja sama.",
                    "This is not a party of the case.");
        }
        if (!kinds.contains(fresh.kind())) {
            out.block(
                    "PAPER_NOT_HERE",
                    "kind",
                    "",
                    fresh.kind().title().id() + " tidak disimpan di sini.",
                    "\"" + fresh.kind().title().en() + "\" is not kept here.");
        }
        if (earlier.isEmpty()) {
            Limits.required(fresh.title(), "title", Limits.TITLE, out);
        }
        Limits.length(fresh.title(), "title", Limits.TITLE, out);
        Limits.length(fresh.number(), "number", Limits.TITLE, out);
        if (fresh.dated() != null && fresh.dated().isAfter(work.today())) {
            out.block(
                    "DATE_IN_FUTURE",
                    "dated",
                    "",
                    "Tanggal " + DayWords.of(fresh.dated()).id() + " belum tiba.",
                    "The date " + DayWords.of(fresh.dated()).en() + " has not come yet.");
        }
        if (Findings.refuse(out.list())) {
            return Result.refused(simpul.core.model.result.Problem.invalid(out.list()));
        }
        if (!work.speaksFor(party.orElseThrow())) {
            return Result.refused(Refusals.SPEAKS_ITSELF);
        }
        return Result.done(with(work, before, fresh, key, earlier));
    }

    private static List<DocumentEntry> with(
            Work work, List<DocumentEntry> before, NewDocument fresh, String party, Optional<DocumentEntry> earlier) {
        List<DocumentEntry> all = new ArrayList<>(before);
        if (earlier.isPresent()) {
            DocumentEntry entry = earlier.get();
            List<FileVersion> versions = new ArrayList<>(entry.versions());
            versions.add(version(work, versions.size() + 1, fresh.upload(), entry.party()));
            all.set(all.indexOf(entry), fresh.over(entry).with(versions).with(work.recorded(entry.party())));
        } else {
            all.add(new DocumentEntry(
                    work.desk().newId(),
                    fresh.kind().stage(),
                    fresh.kind(),
                    fresh.title().strip(),
                    party,
                    fresh.number().strip(),
                    fresh.dated(),
                    fresh.issuer(),
                    List.of(version(work, 1, fresh.upload(), party)),
                    work.recorded(party)));
        }
        return List.copyOf(all);
    }

    /** A version of a file, whose bytes become those of the caller's region. */
    static FileVersion version(Work work, int number, Upload upload, String party) {
        work.tx().port(StoredFiles.class).add(work.region(), upload.file());
        return new FileVersion(number, upload.file(), upload.name(), work.recorded(party));
    }
}
