package simpul.bench.swap;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The body of an answer that comes in chunks (RFC 9112 section 7.1). For one thread. */
final class Chunks extends InputStream {
    private final InputStream in;
    private int left;
    private boolean first = true;
    private boolean over;

    Chunks(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        if (left == 0 && !over) {
            left = next();
            over = left == 0;
        }
        if (over) {
            return -1;
        }
        int read = in.read(bytes, from, Math.min(most, left));
        if (read < 0) {
            throw new EOFException("cut off in a chunk");
        }
        left -= read;
        return read;
    }

    private int next() throws IOException {
        if (!first) {
            line();
        }
        first = false;
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("cut off between chunks");
            }
            line.append((char) c);
        }
        return line.toString();
    }
}
