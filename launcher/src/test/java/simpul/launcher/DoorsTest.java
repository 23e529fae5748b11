package simpul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DoorsTest {
    @Test
    void loopbackNeedsNothing() {
        assertThat(Doors.check(options("127.0.0.1", 0, false))).isEmpty();
    }

    @Test
    void everyAddressNeedsTlsOrAProxy() {
        assertThat(Doors.check(options("0.0.0.0", 0, false)))
                .singleElement()
                .extracting(Refusal::english)
                .asString()
                .contains("--tls-keystore", "--behind-proxy");
        assertThat(Doors.check(options("0.0.0.0", 0, true))).isEmpty();
    }

    @Test
    void aTakenPortIsSaidWithWhatToDo() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Doors.check(options("127.0.0.1", other.getLocalPort(), false)))
                    .singleElement()
                    .extracting(Refusal::line)
                    .asString()
                    .startsWith("SIMPUL-START-PORT")
                    .contains(String.valueOf(other.getLocalPort()), "--port");
        }
    }

    @Test
    void aPortThatDoesNotExistIsSaid() {
        for (int port : new int[] {-1, 65_536}) {
            assertThat(Doors.check(options("127.0.0.1", port, false)))
                    .singleElement()
                    .extracting(Refusal::line)
                    .asString()
                    .startsWith("SIMPUL-START-PORT")
                    .contains(String.valueOf(port), "65535");
        }
    }

    @Test
    void anAddressOfAnotherMachineIsSaid() {
        assertThat(Doors.check(options("192.0.2.1", 0, true)))
                .singleElement()
                .extracting(Refusal::code)
                .isEqualTo("SIMPUL-START-PORT");
    }

    private static StartOptions options(String bind, int port, boolean behindProxy) {
        return new StartOptions(
                Path.of("data"),
                Optional.empty(),
                port,
                bind,
                behindProxy,
                Optional.empty(),
                false,
                Clock::systemUTC,
                Optional.empty(),
                false,
                true,
                false);
    }
}
