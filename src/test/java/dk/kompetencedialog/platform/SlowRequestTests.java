package dk.kompetencedialog.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        assertThat(dripping("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n"))
                .doesNotContain("200 OK");
    }

    @Test
    void aHeadDropByDropIsCutOff() throws Exception {
        assertThat(dripping("POST / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")).isEmpty();
        assertThat(dripping("GET /")).isEmpty();
    }

    /** However long the connection has lasted: what counts is one head. */
    @Test
    void manyHeadsOnOneConnectionAreAnswered() throws Exception {
        var one = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n";
        try (var socket = new Socket("127.0.0.1", connector.getLocalPort())) {
            socket.setSoTimeout(20_000);
            var answers = socket.getInputStream();
            for (var end = System.nanoTime() + 3L * SILENCE * 1_000_000; System.nanoTime() < end; ) {
                for (var part : List.of(one.substring(0, 20), one.substring(20), "\r\nabc"))
                    socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
                var answer = new StringBuilder();
                while (!answer.toString().endsWith("\r\n\r\n3")) answer.append((char) answers.read());
                assertThat(answer).startsWith("HTTP/1.1 200 OK");
            }
        }
    }

    private String dripping(String begun) throws Exception {
        try (var socket = new Socket("127.0.0.1", connector.getLocalPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            try (var clockwork = Executors.newScheduledThreadPool(1)) {
                clockwork.scheduleAtFixedRate(() -> drop(socket), 0, SILENCE / 10, TimeUnit.MILLISECONDS);
                var read = read(socket);
                clockwork.shutdownNow();
                return read;
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
