package simpul.itest.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterOutputStream;

/** What a browser printed: the words on each sheet, in the order in which they were drawn. Reads what Chromium writes. */
final class Paper {
    private static final Pattern OBJECT = Pattern.compile("(?:^|\\n)(\\d+) 0 obj\\s(.*?)\\nendobj", Pattern.DOTALL);
    private static final Pattern CONTENT = Pattern.compile("/Contents (\\d+) 0 R");
    private static final Pattern SIZE = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)]");
    private static final Pattern FONT = Pattern.compile("/(F\\d+) (\\d+) 0 R");
    private static final Pattern UNICODE = Pattern.compile("/ToUnicode (\\d+) 0 R");
    private static final Pattern SHOWN = Pattern.compile("/(F\\d+) [\\d.]+ Tf|<([0-9A-Fa-f]+)>|\\b(ET)\\b");

    private static final Pattern RANGE = Pattern.compile("<(\\w+)> <(\\w+)> <(\\w{4})>");
    private static final Pattern SINGLE = Pattern.compile("(?m)^<(\\w+)> <((?:\\w{4})+)>$");

    private final Map<String, String> objects = new LinkedHashMap<>();

    private Paper(byte[] pdf) {
        Matcher object = OBJECT.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        while (object.find()) {
            objects.put(object.group(1), object.group(2));
        }
    }

    /** The sheets of a file. */
    static List<String> read(byte[] pdf) {
        Paper paper = new Paper(pdf);
        return paper.pages().map(paper::words).toList();
    }

    /** Width and height of the first sheet in millimetres. */
    static List<Long> size(byte[] pdf) {
        Matcher size = SIZE.matcher(new Paper(pdf).pages().findFirst().orElse(""));
        if (!size.find()) {
            throw new AssertionError("A file without a sheet");
        }
        return List.of(millimetres(size.group(1)), millimetres(size.group(2)));
    }

    private static long millimetres(String points) {
        return Math.round(Double.parseDouble(points) * 25.4 / 72);
    }

    private Stream<String> pages() {
        return objects.values().stream().filter(o -> o.contains("/Type /Page\n") || o.contains("/Type /Page "));
    }

    private String words(String page) {
        Map<String, Map<String, String>> fonts = new LinkedHashMap<>();
        Matcher font = FONT.matcher(page);
        while (font.find()) {
            fonts.put(font.group(1), letters(objects.getOrDefault(font.group(2), "")));
        }
        Matcher content = CONTENT.matcher(page);
        StringBuilder words = new StringBuilder();
        Map<String, String> letters = Map.of();
        Matcher shown = SHOWN.matcher(content.find() ? stream(content.group(1)) : "");
        while (shown.find()) {
            if (shown.group(1) != null) {
                letters = fonts.getOrDefault(shown.group(1), Map.of());
            } else if (shown.group(2) != null) {
                int digits = letters.keySet().stream()
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(4);
                for (String glyph : split(shown.group(2), digits)) {
                    words.append(letters.getOrDefault(glyph, ""));
                }
            } else {
                words.append('\n');
            }
        }
        return words.toString();
    }

    /** What each glyph of a font means. */
    private Map<String, String> letters(String font) {
        Map<String, String> letters = new LinkedHashMap<>();
        Matcher unicode = UNICODE.matcher(font);
        String map = unicode.find() ? stream(unicode.group(1)) : "";
        Matcher range = RANGE.matcher(map);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1), 16);
            for (int at = first; at <= Integer.parseInt(range.group(2), 16); at++) {
                letters.put(
                        String.format("%0" + range.group(1).length() + "X", at),
                        Character.toString(Integer.parseInt(range.group(3), 16) + at - first));
            }
        }
        Matcher one = SINGLE.matcher(map);
        while (one.find()) {
            StringBuilder meaning = new StringBuilder();
            split(one.group(2), 4).forEach(c -> meaning.append((char) Integer.parseInt(c, 16)));
            letters.put(one.group(1), meaning.toString());
        }
        return letters;
    }

    private static List<String> split(String hex, int digits) {
        List<String> codes = new ArrayList<>();
        for (int at = 0; at + digits <= hex.length(); at += digits) {
            codes.add(hex.substring(at, at + digits).toUpperCase(Locale.ROOT));
        }
        return codes;
    }

    private String stream(String number) {
        String object = objects.getOrDefault(number, "");
        int begin = object.indexOf("stream\n");
        if (begin < 0) {
            return "";
        }
        int end = object.lastIndexOf("\nendstream");
        byte[] raw = object.substring(begin + 7, end).getBytes(StandardCharsets.ISO_8859_1);
        if (!object.substring(0, begin).contains("/FlateDecode")) {
            return new String(raw, StandardCharsets.ISO_8859_1);
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (InflaterOutputStream inflater = new InflaterOutputStream(plain)) {
            inflater.write(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plain.toString(StandardCharsets.ISO_8859_1);
    }
}
