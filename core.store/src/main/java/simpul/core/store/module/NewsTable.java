package simpul.core.store.module;

import java.util.Optional;
import simpul.core.model.module.NewsStore;
import simpul.core.store.tx.TxContext;

/** The rows of news that were put away. */
final class NewsTable implements NewsStore {
    private final TxContext tx;

    NewsTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<String> seen(String person, String sector) {
        return tx.sql()
                .createQuery("select sha256 from module_news_seen where person = :person and sector = :sector")
                .bind("person", person)
                .bind("sector", sector)
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public void see(String person, String sector, String sha256) {
        tx.sql()
                .createUpdate("insert into module_news_seen (person, sector, sha256) values (:person, :sector, :sha256)"
                        + " on conflict (person, sector) do update set sha256 = excluded.sha256")
                .bind("person", person)
                .bind("sector", sector)
                .bind("sha256", sha256)
                .execute();
    }
}
