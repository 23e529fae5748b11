package simpul.bench.crawl;

/** Is told of every exchange of a {@link Voice}. */
@FunctionalInterface
public interface Witness {
    /**
     * @param voice who asked
     * @param path with its query
     * @param said the JSON that was sent, or a form as such; empty for none
     */
    void heard(Voice voice, String method, String path, String said, Heard heard);
}
