package simpul.core.store.tx;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import simpul.core.model.store.Answer;
import simpul.core.model.store.Once;

/** Answers kept under idempotency keys, sealed with them. Bound to one transaction. */
public final class OnceTable {
    private final TxContext tx;

    public OnceTable(TxContext tx) {
        this.tx = tx;
    }

    public Optional<Once.Kept> find(String post, String key) {
        return tx.sql()
                .createQuery("select digest, status, headers, body, kept_at from once_answer"
                        + " where post = :post and key = :key")
                .bind("post", post)
                .bind("key", AnswerSeal.name(key))
                .map((row, c) -> new Once.Kept(
                        row.getString(1),
                        new Answer(
                                row.getInt(2),
                                tx.bodies().readFacts(row.getString(3)),
                                AnswerSeal.open(
                                        post,
                                        key,
                                        Instant.ofEpochMilli(row.getLong(5)),
                                        Base64.getDecoder().decode(row.getString(4))))))
                .findOne();
    }

    /** Whether the key was free and the answer is kept now. */
    public boolean keep(String post, String key, String digest, Answer answer) {
        return tx.sql()
                        .createUpdate("insert into once_answer (post, key, digest, status, headers, body, kept_at)"
                                + " values (:post, :key, :digest, :status, :headers, :body, :at)"
                                + " on conflict (post, key) do nothing")
                        .bind("post", post)
                        .bind("key", AnswerSeal.name(key))
                        .bind("digest", digest)
                        .bind("status", answer.status())
                        .bind("headers", tx.bodies().write(answer.headers()))
                        .bind(
                                "body",
                                Base64.getEncoder().encodeToString(AnswerSeal.seal(post, key, tx.now(), answer.body())))
                        .bind("at", tx.now().toEpochMilli())
                        .execute()
                == 1;
    }

    /** Forgets what was kept before that instant. */
    public int forgetBefore(Instant limit) {
        return tx.sql()
                .createUpdate("delete from once_answer where kept_at < :limit")
                .bind("limit", limit.toEpochMilli())
                .execute();
    }
}
