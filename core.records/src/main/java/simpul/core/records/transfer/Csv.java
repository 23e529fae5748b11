package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV (RFC 4180) and cells pasted from a spreadsheet. The separator is what the first line has most of: tab,
 * semicolon (as Indonesian spreadsheets write) or comma. Used once.
 */
final class Csv {
    private final String text;
    private final char separator;
    private int at;

    private Csv(String text) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
        this.separator = separator(this.text);
    }

    /** Every line as its cells, blank lines as empty lists, so that numbers of lines stay those of the spreadsheet. */
    static List<List<String>> read(String text) {
        Csv csv = new Csv(text);
        List<List<String>> lines = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            List<String> line = csv.line();
            lines.add(line.stream().allMatch(String::isBlank) ? List.of() : line);
        }
        return lines;
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {'\t', ';', ','}) {
            long count = first.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private List<String> line() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            if (at == text.length()) {
                return cells;
            }
            char c = text.charAt(at++);
            if (c == '\r') {
                if (at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                return cells;
            }
            if (c == '\n') {
                return cells;
            }
        }
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int from = at;
        while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0 && text.charAt(at) != separator) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        // What stands between the closing quote and the separator is a slip; it is kept as text.
        while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0 && text.charAt(at) != separator) {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }
}
