package simpul.core.modules.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a file, read as the numbers of the ZIP format (APPNOTE 6.3.10). Positions outside are for the caller to avoid. */
final class ZipBytes {
    static final long LOCAL = 0x04034b50L;
    static final long CENTRAL = 0x02014b50L;
    static final long END = 0x06054b50L;
    static final long DESCRIPTOR = 0x08074b50L;
    static final int END_LENGTH = 22;
    static final int LOCAL_LENGTH = 30;
    static final int CENTRAL_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;

    private final ByteBuffer buffer;

    ZipBytes(byte[] bytes) {
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int length() {
        return buffer.capacity();
    }

    int u2(long at) {
        return Short.toUnsignedInt(buffer.getShort((int) at));
    }

    long u4(long at) {
        return Integer.toUnsignedLong(buffer.getInt((int) at));
    }

    boolean has(long at, long bytes) {
        return at >= 0 && bytes >= 0 && at + bytes <= length();
    }

    boolean is(long signature, long at) {
        return has(at, 4) && u4(at) == signature;
    }

    /** Where the last record of the file begins, or -1. */
    int end() {
        int lowest = Math.max(0, length() - END_LENGTH - LONGEST_COMMENT);
        for (int at = length() - END_LENGTH; at >= lowest; at--) {
            if (is(END, at)) {
                return at;
            }
        }
        return -1;
    }

    byte[] copy(long at, long bytes) {
        byte[] part = new byte[(int) bytes];
        buffer.get((int) at, part);
        return part;
    }

    /** A name; empty when it is not UTF-8. */
    Optional<String> name(long at, int bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(copy(at, bytes)))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
