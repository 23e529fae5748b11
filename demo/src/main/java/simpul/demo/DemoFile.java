package simpul.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A small real file, marked as an example: a one-page PDF or a plain-coloured PNG. */
record DemoFile(String name, String type, byte[] bytes) {

    /** A PDF with the given lines, each ASCII. */
    static DemoFile pdf(String name, String... lines) {
        StringBuilder text = new StringBuilder("BT /F1 14 Tf 60 780 Td 20 TL ");
        for (String line : lines) {
            text.append('(')
                    .append(line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)"))
                    .append(") Tj T* ");
        }
        text.append("(CONTOH - bukan dokumen asli) Tj ET");
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 609 935] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(o -> pdf.append(String.format("%010d 00000 n \n", o)));
        pdf.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        pdf.append(table).append("\n%%EOF\n");
        return new DemoFile(name, "application/pdf", pdf.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** A 64 x 48 picture in one colour, standing in for a photo of an activity. */
    static DemoFile photo(String name, int rgb) {
        int width = 64;
        int height = 48;
        byte[] raw = new byte[height * (1 + width * 3)];
        for (int y = 0, at = 0; y < height; y++) {
            raw[at++] = 0;
            for (int x = 0; x < width; x++) {
                int shade = (x + y) % 16;
                raw[at++] = (byte) Math.min(255, (rgb >> 16 & 255) + shade);
                raw[at++] = (byte) Math.min(255, (rgb >> 8 & 255) + shade);
                raw[at++] = (byte) Math.min(255, (rgb & 255) + shade);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(png, "IHDR", new byte[] {0, 0, 0, (byte) width, 0, 0, 0, (byte) height, 8, 2, 0, 0, 0});
        chunk(png, "IDAT", deflated(raw));
        chunk(png, "IEND", new byte[0]);
        return new DemoFile(name, "image/png", png.toByteArray());
    }

    private static byte[] deflated(byte[] raw) {
        Deflater deflater = new Deflater();
        deflater.setInput(raw);
        deflater.finish();
        byte[] out = new byte[raw.length + 64];
        int length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(number(data.length));
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(number((int) crc.getValue()));
    }

    private static byte[] number(int n) {
        return new byte[] {(byte) (n >>> 24), (byte) (n >>> 16), (byte) (n >>> 8), (byte) n};
    }
}
