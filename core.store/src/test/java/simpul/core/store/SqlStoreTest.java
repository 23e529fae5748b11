package simpul.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Answer;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Once;
import simpul.core.store.testing.StoreFixture;

class SqlStoreTest {
    @TempDir
    Path folder;

    private StoreFixture fixture;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatWasWrittenIsThereAfterAReopening() {
        assertThat(add("a1", "Dinas Kelautan", call()).isDone()).isTrue();
        fixture.close();
        fixture = StoreFixture.in(folder);
        assertThat(agencies()).extracting(Agency::name).containsExactly("Dinas Kelautan");
    }

    @Test
    void aRefusedResultLeavesNothing() {
        Result<String> refused = fixture.store().write(call(), tx -> {
            tx.port(AgencyStore.class).add(agency("a1", "Dinas"));
            tx.audit(AuditNote.of("agency.create", "agency", "a1").in("81"));
            return Result.refused(Problem.stale());
        });
        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.STALE);
        assertThat(agencies()).isEmpty();
    }

    @Test
    void anExceptionLeavesNothingAndTheNextWriteWorks() {
        assertThatThrownBy(() -> fixture.store().write(call(), tx -> {
                    tx.port(AgencyStore.class).add(agency("a1", "Dinas"));
                    throw new IllegalArgumentException("bug");
                }))
                .hasMessage("bug");
        assertThat(agencies()).isEmpty();
        assertThat(add("a2", "Dinas", call()).isDone()).isTrue();
    }

    @Test
    void aWriteWithoutAuditEntryIsABugAndLeavesNothing() {
        assertThatThrownBy(() -> fixture.store().write(call(), tx -> {
                    tx.port(AgencyStore.class).add(agency("a1", "Dinas"));
                    return Result.done(1);
                }))
                .hasMessageContaining("audit");
        assertThat(agencies()).isEmpty();
    }

    @Test
    void aSecondTransactionOnTheSameThreadIsABugThatIsSeen() {
        assertThatThrownBy(() -> fixture.store().read(call().scope(), tx -> agencies()))
                .hasMessageContaining("already");
        assertThat(agencies()).isEmpty();
    }

    @Test
    void anAnswerIsKeptWithItsEffectAndTheSecondRequestIsRefused() {
        Call call = new Call(
                call().caller(),
                new Once(
                        "key-1",
                        "digest",
                        value -> new Answer(
                                201,
                                Map.of("Location", "/x"),
                                value.value().toString().getBytes(StandardCharsets.UTF_8))));
        assertThat(add("a1", "Dinas", call).isDone()).isTrue();
        assertThat(add("a2", "Dinas lain", call).problem().kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(agencies()).hasSize(1);
        Once.Kept kept = fixture.once().find(call.caller().post(), "key-1").orElseThrow();
        assertThat(kept.digest()).isEqualTo("digest");
        assertThat(kept.answer().status()).isEqualTo(201);
        assertThat(kept.answer().headers()).containsEntry("Location", "/x");
        assertThat(new String(kept.answer().body(), StandardCharsets.UTF_8)).isEqualTo("a1");
        assertThat(fixture.once().find("another-post", "key-1")).isEmpty();
    }

    @Test
    void aRefusedRequestKeepsNoAnswerSoThatItCanBeCorrected() {
        Call call = new Call(call().caller(), new Once("key-1", "d", v -> new Answer(201, Map.of(), new byte[0])));
        fixture.store().write(call, tx -> Result.refused(Problem.stale()));
        assertThat(fixture.once().find(call.caller().post(), "key-1")).isEmpty();
        assertThat(add("a1", "Dinas", call).isDone()).isTrue();
    }

    @Test
    void keptAnswersAreForgottenAfterAWeek() {
        Call call = new Call(call().caller(), new Once("key-1", "d", v -> new Answer(201, Map.of(), new byte[0])));
        add("a1", "Dinas", call);
        fixture.clock().plus(java.time.Duration.ofDays(6));
        assertThat(fixture.foundation().forgetOldAnswers()).isZero();
        fixture.clock().plus(java.time.Duration.ofDays(2));
        assertThat(fixture.foundation().forgetOldAnswers()).isEqualTo(1);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        for (String name : List.of("B", "A", "C", "A", "D")) {
            add(fixture.entropy().id(), name, call());
        }
        var first = page(new Cursor(2, null));
        var second = page(new Cursor(2, first.next()));
        var third = page(new Cursor(2, second.next()));
        assertThat(first.items()).extracting(Agency::name).containsExactly("A", "A");
        assertThat(second.items()).extracting(Agency::name).containsExactly("B", "C");
        assertThat(third.items()).extracting(Agency::name).containsExactly("D");
        assertThat(third.next()).isNull();
    }

    @Test
    void aStaleVersionReplacesNothing() {
        add("a1", "Dinas", call());
        Result<Boolean> stale = fixture.store().write(call(), tx -> {
            tx.audit(AuditNote.of("agency.change", "agency", "a1").in("81"));
            return Result.done(tx.port(AgencyStore.class).replace(new Agency("a1", "81", "Lain", "L", List.of(), 3)));
        });
        assertThat(stale.value()).isFalse();
    }

    private simpul.core.model.store.Page<Agency> page(Cursor cursor) {
        return fixture.store()
                .read(call().scope(), tx -> tx.port(AgencyStore.class).list("81", cursor));
    }

    private Result<String> add(String id, String name, Call call) {
        return fixture.store().write(call, tx -> {
            tx.port(AgencyStore.class).add(agency(id, name));
            tx.audit(AuditNote.of("agency.create", "agency", id).in("81"));
            return Result.done(id);
        });
    }

    private List<Agency> agencies() {
        return fixture.store()
                .read(call().scope(), tx -> tx.port(AgencyStore.class).of("81"));
    }

    private static Agency agency(String id, String name) {
        return new Agency(id, "81", name, "D", List.of("kelautan-perikanan"), 1);
    }

    private Call call() {
        return fixture.call("81", Role.SEKRETARIAT);
    }
}
