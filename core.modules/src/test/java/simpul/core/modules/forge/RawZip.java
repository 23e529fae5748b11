package simpul.core.modules.forge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a ZIP byte by byte, so that its two tables can say different things. For one test, one thread.
 */
public final class RawZip {
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    public RawZip entry(String name, byte[] content) {
        return entry(name, name, content);
    }

    /** An entry that has one name in front of its data and another in the directory. */
    public RawZip entry(String inFront, String listed, byte[] content) {
        int offset = data.size();
        hidden(inFront, content);
        list(listed, content, content.length, offset);
        return this;
    }

    /** An entry of which the directory says another size than there is. */
    public RawZip lyingAboutSize(String name, byte[] content, int said) {
        int offset = data.size();
        hidden(name, content);
        list(name, content, said, offset);
        return this;
    }

    /** An entry that no directory lists, for those who read a file from its beginning. */
    public RawZip hidden(String name, byte[] content) {
        byte[] packed = packed(content);
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = little(30);
        header.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0x800)
                .putShort((short) 8)
                .putInt(0);
        header.putInt(crc(content)).putInt(packed.length).putInt(content.length).putShort((short) path.length);
        data.writeBytes(header.array());
        data.writeBytes(path);
        data.writeBytes(packed);
        return this;
    }

    private void list(String name, byte[] content, int said, int offset) {
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = little(46);
        header.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 0x800);
        header.putShort((short) 8)
                .putInt(0)
                .putInt(crc(content))
                .putInt(packed(content).length)
                .putInt(said);
        header.putShort((short) path.length).position(42).putInt(offset);
        directory.writeBytes(header.array());
        directory.writeBytes(path);
        count++;
    }

    public byte[] bytes() {
        ByteBuffer end = little(22);
        end.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
        end.putInt(directory.size()).putInt(data.size());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(data.toByteArray());
        all.writeBytes(directory.toByteArray());
        all.writeBytes(end.array());
        return all.toByteArray();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    private static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] room = new byte[content.length + 64];
        int length = deflater.deflate(room);
        deflater.end();
        return Arrays.copyOf(room, length);
    }
}
