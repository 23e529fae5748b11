package simpul.itest.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server ends when it is asked to. */
final class EndingIT {
    @TempDir
    Path data;

    @Test
    void whatIsInFlightIsAnsweredThenItEndsWithStatusZero() throws IOException {
        try (Simpul server = Simpul.serving(data);
                Socket slow = connect(server);
                Socket idle = connect(server);
                BufferedReader answer = new BufferedReader(new InputStreamReader(slow.getInputStream(), UTF_8))) {
            OutputStream out = slow.getOutputStream();
            String head = "POST /api/v1/tokens HTTP/1.1\r\nHost: 127.0.0.1:" + slow.getPort()
                    + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
            out.write(head.getBytes(UTF_8));
            send(out, "{\"username\":\"nobody\",");
            // Another request behind it is answered, so the server has the first one in hand.
            assertThat(status(server)).isEqualTo("HTTP/1.1 200 OK");

            server.askToEnd();
            // Whoever asks for nothing is let go; the one who is slow is waited for.
            assertThat(idle.getInputStream().read()).isEqualTo(-1);
            send(out, "\"password\":\"nothing\"}");
            out.write("0\r\n\r\n".getBytes(UTF_8));
            out.flush();

            assertThat(answer.readLine()).as(server.output()).startsWith("HTTP/1.1 401");
            assertThat(server.status()).as(server.output()).isZero();
        }
    }

    private static Socket connect(Simpul server) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.address().getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    private static String status(Simpul server) throws IOException {
        try (Socket socket = connect(server);
                BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            String request = "GET /health/live HTTP/1.1\r\nHost: 127.0.0.1:" + socket.getPort()
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return answer.readLine();
        }
    }

    /** A chunk of the body. */
    private static void send(OutputStream out, String text) throws IOException {
        out.write((Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(UTF_8));
        out.flush();
    }
}
