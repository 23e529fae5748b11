package simpul.bench.canary;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of it.
 *
 * @param roles who looked
 * @param routes routes that read, each asked by every role
 * @param secret of those, how many with an address that only the drafts have
 * @param requests sent by those roles in both worlds
 * @param planted marked texts
 * @param unheard marked texts that not even their own people could read: they prove nothing
 * @param sightings where a role heard of one
 * @param compared questions whose answers were compared
 * @param differences between the worlds
 */
public record CanaryReport(
        int roles,
        int routes,
        long secret,
        int requests,
        int planted,
        List<String> unheard,
        List<String> sightings,
        int compared,
        List<String> differences) {
    private static final int FIRST = 20;

    public boolean isWell() {
        return unheard.isEmpty() && sightings.isEmpty() && differences.isEmpty();
    }

    /** Everything that is wrong, the first of each kind. */
    public List<String> complaints() {
        List<String> all = new ArrayList<>();
        unheard.forEach(field -> all.add("not even its own people can read \"" + field + "\""));
        sightings.stream().limit(FIRST).forEach(all::add);
        differences.stream().limit(FIRST).forEach(all::add);
        return all;
    }

    public String table() {
        return """
                | | |
                |---|---|
                | roles that looked for what one region keeps to itself | %d |
                | routes that read, each tried by each role; with an address of the drafts | %d; %d |
                | requests: API, pages, CSV, XLSX, files, refusals | %d |
                | markers planted | %d |
                | markers found | %d |
                | answers compared between two worlds, to the byte but for secrets | %d |
                | answers that differ | %d |

                %s
                """.formatted(
                roles, routes, secret, requests, planted, sightings.size(), compared, differences.size(), verdict());
    }

    private String verdict() {
        return isWell()
                ? "Nothing found; both worlds are the same."
                : "NOT WELL: " + sightings.size() + " sightings, " + differences.size() + " differences, "
                        + unheard.size() + " markers that their own people cannot read.";
    }
}
