package simpul.core.modules.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the central directory of a jar and holds it against the bounds and the rules for names. */
final class ZipDirectory {
    /** This number instead of a size means that the size stands in a ZIP64 field. */
    private static final long ZIP64 = 0xffffffffL;

    private final ZipBytes zip;
    private final Bounds bounds;
    private final ZipFaults faults;
    private final String file;

    ZipDirectory(ZipBytes zip, Bounds bounds, ZipFaults faults, String file) {
        this.zip = zip;
        this.bounds = bounds;
        this.faults = faults;
        this.file = file;
    }

    /** The entries in their order, and where the directory begins; empty when it cannot be read at all. */
    Optional<Listed> read() {
        int end = zip.end();
        if (end < 0) {
            if (zip.is(ZipBytes.LOCAL, 0)) {
                faults.damaged(file, "Bagian akhirnya tidak ada.", "Its end is missing.");
            } else {
                faults.notZip(file);
            }
            return Optional.empty();
        }
        if (end + ZipBytes.END_LENGTH != zip.length()) {
            faults.mismatch(file, "Ada isi di belakang akhir jar.", "There is something behind the end of the jar.");
            return Optional.empty();
        }
        int count = zip.u2(end + 10);
        long size = zip.u4(end + 12);
        long start = zip.u4(end + 16);
        if (count > bounds.entries() || count == 0xffff || size == ZIP64 || start == ZIP64) {
            faults.bomb(
                    file,
                    "Isinya lebih dari " + bounds.entries() + " berkas.",
                    "It holds more than " + bounds.entries() + " files.");
            return Optional.empty();
        }
        if (start + size != end || count != zip.u2(end + 8) || zip.u4(end + 4) != 0) {
            faults.mismatch(
                    file,
                    "Daftar isinya tidak berada di tempat yang disebutkan.",
                    "Its table of contents is not where the file says.");
            return Optional.empty();
        }
        return entries(start, end, count);
    }

    /** @param start where the directory begins, which is where the data must end */
    record Listed(List<ZipEntryHeader> entries, long start) {}

    private Optional<Listed> entries(long start, long end, int count) {
        List<ZipEntryHeader> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long at = start;
        for (int i = 0; i < count; i++) {
            if (!zip.is(ZipBytes.CENTRAL, at) || !zip.has(at, ZipBytes.CENTRAL_LENGTH)) {
                faults.damaged(file, "Daftar isinya rusak.", "Its table of contents is damaged.");
                return Optional.empty();
            }
            int nameLength = zip.u2(at + 28);
            long next = at + ZipBytes.CENTRAL_LENGTH + nameLength + zip.u2(at + 30) + zip.u2(at + 32);
            Optional<String> name = next > end ? Optional.empty() : zip.name(at + ZipBytes.CENTRAL_LENGTH, nameLength);
            if (name.isEmpty()) {
                faults.damaged(file, "Sebuah nama di dalamnya rusak.", "A name in it is damaged.");
                return Optional.empty();
            }
            entries.add(entry(name.get(), at));
            if (ZipNames.escapes(name.get())) {
                faults.escapes(name.get());
            }
            if (!names.add(ZipNames.folded(name.get()))) {
                faults.twice(name.get());
            }
            at = next;
        }
        if (at != end) {
            faults.mismatch(
                    file,
                    "Daftar isinya memuat lebih dari yang dihitungnya.",
                    "Its table of contents holds more than it counts.");
        }
        return Optional.of(new Listed(entries, start));
    }

    private ZipEntryHeader entry(String name, long at) {
        return new ZipEntryHeader(
                name,
                zip.u2(at + 8),
                zip.u2(at + 10),
                zip.u4(at + 16),
                zip.u4(at + 20),
                zip.u4(at + 24),
                zip.u4(at + 42));
    }
}
