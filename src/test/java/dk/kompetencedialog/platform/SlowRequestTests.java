package dk.kompetencedialog.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sends a request drop by drop is cut off; whoever sends slowly but does send is not. */
class SlowRequestTests {
    private static final int SILENCE = 500;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @BeforeEach
    void start() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Reading());
        Listening.hurry(server, SILENCE);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void headersThatStopAreCutOff() throws Exception {
        assertThat(answer("POST / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")).isEmpty();
    }

    @Test
    void aBodyThatStopsIsCutOff() throws Exception {
        assertThat(answer("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nabc"))
                .doesNotContain("200 OK");
    }

    @Test
    void aBodyDropByDropIsCutOff() throws Exception {
        try (var socket = new Socket("127.0.0.1", connector.getLocalPort())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            try (var clockwork = Executors.newScheduledThreadPool(1)) {
                clockwork.scheduleAtFixedRate(() -> drop(socket), 0, SILENCE / 10, TimeUnit.MILLISECONDS);
                assertThat(read(socket)).doesNotContain("200 OK");
                clockwork.shutdownNow();
            }
        }
    }

    @Test
    void aWholeRequestIsAnswered() throws Exception {
        assertThat(answer("POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc"))
                .contains("200 OK");
    }

    /** A byte, until the other end will have no more. */
    private static void drop(Socket socket) {
        try {
            socket.getOutputStream().write('x');
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    private String answer(String sent) throws IOException {
        try (var socket = new Socket("127.0.0.1", connector.getLocalPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            return read(socket);
        }
    }

    private static String read(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (SocketException reset) {
            return "";
        }
    }

    private static final class Reading extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback done) throws Exception {
            var read = Content.Source.asByteBuffer(request);
            Content.Sink.write(response, true, String.valueOf(read.remaining()), done);
            return true;
        }
    }
}
