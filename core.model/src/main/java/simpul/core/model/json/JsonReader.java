package simpul.core.model.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON text, strictly by RFC 8259. Used once, by one thread. */
final class JsonReader {
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    @Nullable
    Object whole() {
        Object value = value();
        space();
        if (at != text.length()) {
            throw wrong("something behind the value");
        }
        return value;
    }

    private @Nullable Object value() {
        space();
        if (at == text.length()) {
            throw wrong("end of text");
        }
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        deeper();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        at++;
        space();
        if (peek('}')) {
            return leave(map);
        }
        do {
            space();
            if (at == text.length() || text.charAt(at) != '"') {
                throw wrong("a name expected");
            }
            String name = string();
            space();
            expect(':');
            if (map.containsKey(name)) {
                throw wrong("the name " + name + " twice");
            }
            map.put(name, value());
            space();
        } while (peek(','));
        expect('}');
        return leave(map);
    }

    private List<@Nullable Object> array() {
        deeper();
        List<@Nullable Object> list = new ArrayList<>();
        at++;
        space();
        if (peek(']')) {
            return leave(list);
        }
        do {
            list.add(value());
            space();
        } while (peek(','));
        expect(']');
        return leave(list);
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        while (true) {
            if (at == text.length() || text.charAt(at) < 0x20) {
                throw wrong("an unfinished string");
            }
            char c = text.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            out.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                try {
                    char unit = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                    at += 4;
                    yield unit;
                } catch (IndexOutOfBoundsException | NumberFormatException e) {
                    throw wrong("four hex digits expected");
                }
            }
            default -> throw wrong("an unknown escape");
        };
    }

    private BigDecimal number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(from, at);
        if (!digits.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,3})?")) {
            throw wrong("no value");
        }
        return new BigDecimal(digits);
    }

    private @Nullable Object word(String expected, @Nullable Object value) {
        if (!text.startsWith(expected, at)) {
            throw wrong("no value");
        }
        at += expected.length();
        return value;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw wrong("nested too deeply");
        }
    }

    private <T> T leave(T value) {
        depth--;
        return value;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean peek(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        if (there) {
            at++;
        }
        return there;
    }

    private void expect(char c) {
        if (!peek(c)) {
            throw wrong("'" + c + "' expected");
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("Not JSON at character " + at + ": " + what);
    }
}
