package simpul.core.modules.check;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Walks through the data of a jar in its order in the file: every local header must say what the central directory says,
 * and nothing may lie between or in each other. Then a program that reads the file from its beginning sees the same as one
 * that reads the directory at its end.
 */
final class ZipContents {
    private static final int MOST_AT_ONCE = 1 << 16;

    private final ZipBytes zip;
    private final Bounds bounds;
    private final ZipFaults faults;
    private final String file;

    ZipContents(ZipBytes zip, Bounds bounds, ZipFaults faults, String file) {
        this.zip = zip;
        this.bounds = bounds;
        this.faults = faults;
        this.file = file;
    }

    /** What the files in it hold, folders left out; in the order of the directory. */
    Map<String, byte[]> read(ZipDirectory.Listed listed) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        if (!withinBounds(listed.entries()) || !inOrder(listed)) {
            return contents;
        }
        for (ZipEntryHeader entry : listed.entries()) {
            byte[] packed = zip.copy(dataOf(entry), entry.packed());
            Optional<byte[]> content = entry.method() == 0 ? Optional.of(packed) : inflated(entry, packed);
            if (content.isEmpty() || content.get().length != entry.size() || crc(content.get()) != entry.crc()) {
                faults.damaged(
                        entry.name(),
                        "Isinya tidak cocok dengan ukuran atau jumlah periksanya.",
                        "Its content does not match its size or checksum.");
            } else if (!entry.isFolder()) {
                contents.put(entry.name(), content.get());
            }
        }
        return contents;
    }

    private boolean withinBounds(List<ZipEntryHeader> entries) {
        long total = 0;
        boolean within = true;
        for (ZipEntryHeader entry : entries) {
            total += entry.size();
            boolean swells =
                    entry.size() > bounds.small() && entry.size() / Math.max(1, entry.packed()) > bounds.ratio();
            if (entry.size() > bounds.entry() || swells) {
                faults.bomb(
                        entry.name(),
                        entry.packed() + " bita menjadi " + entry.size() + " bita.",
                        entry.packed() + " bytes become " + entry.size() + " bytes.");
                within = false;
            }
        }
        if (total > bounds.total()) {
            faults.bomb(
                    file,
                    "Seluruh isinya menjadi " + total + " bita; paling banyak " + bounds.total() + ".",
                    "All of it becomes " + total + " bytes; at most " + bounds.total() + " are allowed.");
            within = false;
        }
        return within;
    }

    private boolean inOrder(ZipDirectory.Listed listed) {
        long at = 0;
        boolean sound = true;
        List<ZipEntryHeader> ordered = listed.entries().stream()
                .sorted(Comparator.comparingLong(ZipEntryHeader::offset))
                .toList();
        for (ZipEntryHeader entry : ordered) {
            if (entry.offset() != at) {
                faults.mismatch(
                        entry.name(),
                        "Di depannya ada isi yang tidak terdaftar, atau ia bertumpang tindih.",
                        "Something unlisted lies before it, or it overlaps another.");
                return false;
            }
            Optional<String> difference = difference(entry, listed.start());
            if (difference.isPresent()) {
                faults.mismatch(
                        entry.name(),
                        "Kepala berkas di dalam jar berbeda dari daftar isi: " + difference.get(),
                        "Its header differs from the table of contents: " + difference.get());
                sound = false;
            }
            if (!zip.is(ZipBytes.LOCAL, at) || dataOf(entry) + entry.packed() > listed.start()) {
                return false;
            }
            at = after(entry);
        }
        if (at != listed.start()) {
            faults.mismatch(
                    file,
                    "Di depan daftar isi ada isi yang tidak terdaftar.",
                    "Something unlisted lies before the table of contents.");
            return false;
        }
        return sound;
    }

    /** The first thing in which the local header differs. */
    private Optional<String> difference(ZipEntryHeader entry, long end) {
        long at = entry.offset();
        if (!zip.is(ZipBytes.LOCAL, at)
                || !zip.has(at, ZipBytes.LOCAL_LENGTH)
                || dataOf(entry) + entry.packed() > end) {
            return Optional.of("header");
        }
        if (!zip.name(at + ZipBytes.LOCAL_LENGTH, zip.u2(at + 26)).equals(Optional.of(entry.name()))) {
            return Optional.of("name");
        }
        if (zip.u2(at + 8) != entry.method() || zip.u2(at + 6) != entry.flags()) {
            return Optional.of("method");
        }
        boolean methodKnown = entry.method() == 8 || entry.method() == 0 && entry.packed() == entry.size();
        if (entry.isEncrypted() || !methodKnown) {
            return Optional.of("encryption or packing");
        }
        // A writer that did not know the sizes yet puts zeros here and the sizes behind the data.
        boolean later = entry.sizesFollow() && zip.u4(at + 18) == 0 && zip.u4(at + 22) == 0;
        boolean same =
                zip.u4(at + 14) == entry.crc() && zip.u4(at + 18) == entry.packed() && zip.u4(at + 22) == entry.size();
        if (!later && !same) {
            return Optional.of("size");
        }
        return entry.sizesFollow() && !describedAfter(entry, end) ? Optional.of("size") : Optional.empty();
    }

    private boolean describedAfter(ZipEntryHeader entry, long end) {
        long at = dataOf(entry) + entry.packed() + (isSigned(entry) ? 4 : 0);
        return at + 12 <= end
                && zip.u4(at) == entry.crc()
                && zip.u4(at + 4) == entry.packed()
                && zip.u4(at + 8) == entry.size();
    }

    private boolean isSigned(ZipEntryHeader entry) {
        return zip.is(ZipBytes.DESCRIPTOR, dataOf(entry) + entry.packed());
    }

    private long after(ZipEntryHeader entry) {
        long described = !entry.sizesFollow() ? 0 : isSigned(entry) ? 16 : 12;
        return dataOf(entry) + entry.packed() + described;
    }

    private long dataOf(ZipEntryHeader entry) {
        long at = entry.offset();
        return at + ZipBytes.LOCAL_LENGTH + zip.u2(at + 26) + zip.u2(at + 28);
    }

    private static Optional<byte[]> inflated(ZipEntryHeader entry, byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream((int) entry.size());
            byte[] part = new byte[MOST_AT_ONCE];
            while (!inflater.finished() && out.size() <= entry.size()) {
                int bytes = inflater.inflate(part);
                if (bytes == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    return Optional.empty();
                }
                out.write(part, 0, bytes);
            }
            return inflater.getRemaining() == 0 ? Optional.of(out.toByteArray()) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
