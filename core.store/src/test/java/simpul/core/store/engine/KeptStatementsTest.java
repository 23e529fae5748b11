package simpul.core.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptStatementsTest {
    @TempDir
    Path folder;

    private final List<PreparedStatement> used = new ArrayList<>();
    private Handle sql;

    @BeforeEach
    void open() {
        Jdbi jdbi = Jdbi.create("jdbc:sqlite:" + folder.resolve("kept.db"));
        jdbi.setStatementBuilderFactory(KeptStatements.ofEach());
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                used.add(context.getStatement());
            }
        });
        sql = jdbi.open();
        sql.execute("create table word (said text primary key)");
        used.clear();
    }

    @AfterEach
    void close() {
        sql.close();
    }

    private void say(String word) {
        sql.createUpdate("insert into word values (:word)").bind("word", word).execute();
    }

    private List<String> words(String where) {
        return sql.createQuery("select said from word where " + where + " order by said")
                .mapTo(String.class)
                .list();
    }

    @Test
    void what_was_left_in_a_batch_is_not_carried_out_by_the_next() throws SQLException {
        String text = "insert into word values (?)";
        StatementBuilder kept = KeptStatements.ofEach().createStatementBuilder(sql.getConnection());
        StatementContext context = sql.createUpdate(text).getContext();
        PreparedStatement first = kept.create(sql.getConnection(), text, context);
        first.setString(1, "satu");
        first.addBatch();
        kept.close(sql.getConnection(), text, first);

        PreparedStatement next = kept.create(sql.getConnection(), text, context);
        next.setString(1, "dua");
        next.addBatch();
        next.executeBatch();
        kept.close(sql.getConnection(), text, next);
        assertThat(next).isSameAs(first);
        assertThat(words("1 = 1")).containsExactly("dua");
    }

    @Test
    void the_same_text_is_prepared_once() {
        say("satu");
        say("dua");

        assertThat(used).hasSize(2);
        assertThat(used.get(1)).isSameAs(used.get(0));
        assertThat(words("1 = 1")).containsExactly("dua", "satu");
    }

    @Test
    void a_statement_that_is_still_read_from_is_not_given_to_another() {
        say("satu");
        say("dua");
        used.clear();
        List<String> pairs = new ArrayList<>();

        sql.createQuery("select said from word order by said")
                .mapTo(String.class)
                .forEach(outer -> sql.createQuery("select said from word order by said")
                        .mapTo(String.class)
                        .forEach(inner -> pairs.add(outer + inner)));

        assertThat(pairs).containsExactly("duadua", "duasatu", "satudua", "satusatu");
        assertThat(used.get(1)).isNotSameAs(used.get(0));
    }

    @Test
    void a_statement_that_failed_works_the_next_time() {
        say("satu");

        assertThatThrownBy(() -> say("satu")).hasMessageContaining("UNIQUE");
        say("dua");

        assertThat(words("1 = 1")).containsExactly("dua", "satu");
    }

    @Test
    void what_is_kept_sees_a_table_that_has_grown_since() {
        say("satu");
        words("said <> ''");
        sql.execute("alter table word add column tone text");
        say2("dua", "tinggi");

        assertThat(words("said <> ''")).containsExactly("dua", "satu");
    }

    private void say2(String word, String tone) {
        sql.createUpdate("insert into word values (:word, :tone)")
                .bind("word", word)
                .bind("tone", tone)
                .execute();
    }

    @Test
    void those_that_were_not_used_for_longest_are_let_go() throws Exception {
        words("said = 'pertama'");
        for (int i = 0; i < 250; i++) {
            words("said = '" + i + "'");
        }

        assertThat(used.get(0).isClosed()).isTrue();
        assertThat(used.get(250).isClosed()).isFalse();
    }
}
