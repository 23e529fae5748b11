package simpul.core.store.audit;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The heads of all chains at one moment, signed.
 *
 * @param name file name
 * @param previous SHA-256 of the checkpoint file before it, hex; zeros for the first
 */
public record Checkpoint(String name, Instant at, String previous, SortedMap<String, ChainLink> heads) {
    private static final String TITLE = "simpul-checkpoint 1";

    /** The text that is signed: one line a head, so that it can be printed and read. */
    String text() {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        text.append("at ").append(at).append('\n');
        text.append("previous ").append(previous).append('\n');
        heads.forEach((chain, link) -> text.append("head ")
                .append(chain)
                .append(' ')
                .append(link.sequence())
                .append(' ')
                .append(link.hash())
                .append('\n'));
        return text.toString();
    }

    /** Reads the signed text back; anything else is refused. */
    static Checkpoint parse(String name, String text) {
        String[] lines = text.split("\n");
        if (lines.length < 3 || !lines[0].equals(TITLE) || !lines[1].startsWith("at ")) {
            throw new IllegalArgumentException(name + " is no checkpoint");
        }
        SortedMap<String, ChainLink> heads = new TreeMap<>();
        for (int i = 3; i < lines.length; i++) {
            String[] words = lines[i].split(" ");
            if (words.length != 4 || !words[0].equals("head")) {
                throw new IllegalArgumentException(name + " is no checkpoint: " + lines[i]);
            }
            heads.put(words[1], new ChainLink(Long.parseLong(words[2]), words[3]));
        }
        return new Checkpoint(
                name, Instant.parse(lines[1].substring(3)), lines[2].substring("previous ".length()), heads);
    }
}
