package simpul.core.records.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a zip file that stops when it unpacks to more than a part like it ever has. */
final class BoundedPart extends FilterInputStream {
    /** Sheets of offices unpack to twenty times their size; what a program made to fill memory does to a thousand times. */
    private static final long MOST_RATIO = 300;

    private static final long FREE = 16L * 1024 * 1024;

    private final long most;
    private long count;

    /** Signals the trap through readers that know input and output only. */
    static final class Trap extends IOException {
        private static final long serialVersionUID = 1L;
    }

    BoundedPart(InputStream part, long packed, long most) {
        super(part);
        this.most = Math.min(most, Math.max(FREE, packed * MOST_RATIO));
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        counted(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        counted(Math.max(0, n));
        return n;
    }

    private void counted(int n) throws Trap {
        count += n;
        if (count > most) {
            throw new Trap();
        }
    }
}
