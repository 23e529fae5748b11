package simpul.core.store.file;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.file.StoredFile;
import simpul.core.model.file.StoredFiles;
import simpul.core.store.tx.TxContext;

/** The rows that name kept bytes. */
final class StoredFileTable implements StoredFiles {
    private final TxContext tx;

    StoredFileTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public void add(String region, StoredFile file) {
        keep(region, file, null, " do update set passing = null");
    }

    @Override
    public void lend(String region, StoredFile file) {
        keep(region, file, 1, " do nothing");
    }

    private void keep(String region, StoredFile file, @Nullable Integer passing, String known) {
        tx.sql()
                .createUpdate("insert into stored_file (region, sha256, size, type, added_at, passing)"
                        + " values (:region, :sha256, :size, :type, :at, :passing) on conflict (region, sha256)"
                        + known)
                .bind("region", region)
                .bind("sha256", file.sha256())
                .bind("size", file.size())
                .bind("type", file.type())
                .bind("at", tx.now().toEpochMilli())
                .bind("passing", passing)
                .execute();
    }

    @Override
    public Optional<StoredFile> find(String region, String sha256) {
        return tx.sql()
                .createQuery("select sha256, size, type from stored_file where region = :region and sha256 = :sha256")
                .bind("region", region)
                .bind("sha256", sha256)
                .map((row, c) -> new StoredFile(row.getString(1), row.getLong(2), row.getString(3)))
                .findOne();
    }

    @Override
    public boolean isClaimed(String region, String sha256) {
        return tx.sql()
                .createQuery("select 1 from stored_file where region = :region and sha256 = :sha256"
                        + " union all select 1 from record_file where region = :region and sha256 = :sha256")
                .bind("region", region)
                .bind("sha256", sha256)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }
}
