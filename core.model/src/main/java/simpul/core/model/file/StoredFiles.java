package simpul.core.model.file;

import java.util.Optional;

/** Port: which kept bytes belong to a region. The owner of a document adds its file in its own transaction. */
public interface StoredFiles {
    /** Names kept bytes for good; naming the same bytes again changes nothing. */
    void add(String region, StoredFile file);

    /** The same for an import, which gives them up again ({@code ImportStore.forget}) unless somebody has added them too. */
    void lend(String region, StoredFile file);

    Optional<StoredFile> find(String region, String sha256);

    /** Whether anything names kept bytes: a paper, evidence, an import, or a file of a record. */
    boolean isClaimed(String region, String sha256);
}
