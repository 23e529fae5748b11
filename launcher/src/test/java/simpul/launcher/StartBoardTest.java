package simpul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class StartBoardTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final StartBoard board = new StartBoard(new Terminal(out, out));

    @Test
    void aRefusalWinsOverAnAddress() throws InterruptedException {
        board.listening(URI.create("http://127.0.0.1:8080"));
        board.cannotStart("X", "tidak bisa", "cannot");

        assertThat(board.await(1, TimeUnit.SECONDS)).isEmpty();
        assertThat(board.refusals()).singleElement().extracting(Refusal::line).isEqualTo("X: tidak bisa / cannot");
    }

    @Test
    void theAddressArrivesFromAnotherThread() throws InterruptedException {
        URI address = URI.create("http://127.0.0.1:8080");
        new Thread(() -> board.listening(address)).start();

        assertThat(board.await(10, TimeUnit.SECONDS)).contains(address);
    }

    @Test
    void silenceEndsTheWait() throws InterruptedException {
        assertThat(board.await(1, TimeUnit.MILLISECONDS)).isEmpty();
        assertThat(board.refusals()).isEmpty();
    }

    @Test
    void sentencesWaitForTheBanner() {
        board.tell("tautan", "link");
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();

        board.announce();
        board.tell("lagi", "again");

        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).containsExactly("tautan", "link", "lagi", "again");
    }
}
