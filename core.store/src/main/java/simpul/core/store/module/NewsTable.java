package simpul.core.store.module;

import simpul.core.model.module.NewsStore;
import simpul.core.store.tx.TxContext;

/** The rows of news that were put away. */
final class NewsTable implements NewsStore {
    private final TxContext tx;

    NewsTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public boolean hasSeen(String person, String sector, String sha256) {
        return tx.sql()
                .createQuery("select 1 from module_news_read"
                        + " where person = :person and sector = :sector and sha256 = :sha256")
                .bind("person", person)
                .bind("sector", sector)
                .bind("sha256", sha256)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    @Override
    public void see(String person, String sector, String sha256) {
        tx.sql()
                .createUpdate("insert into module_news_read (person, sector, sha256) values (:person, :sector, :sha256)"
                        + " on conflict (person, sector, sha256) do nothing")
                .bind("person", person)
                .bind("sector", sector)
                .bind("sha256", sha256)
                .execute();
    }
}
