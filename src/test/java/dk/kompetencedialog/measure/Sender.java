package dk.kompetencedialog.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Sends commands, whether or not earlier ones have been answered: on a connection that is idle, or on a new one. */
final class Sender {
    private final int port;
    private final Loop loop;
    private final Deque<Line> idle = new ConcurrentLinkedDeque<>();

    Sender(int port, Loop loop) {
        this.port = port;
        this.loop = loop;
    }

    /** What is sent, by the owner of a seat. */
    record Command(UUID id, String path, String seat, String json) {}

    /** Told by the loop's thread. */
    interface Answered {
        void with(int status, String body);
    }

    void send(Command command, Answered then) throws IOException {
        line().send(request(command), then);
    }

    private byte[] request(Command command) {
        var body = HttpReader.bytes(command.json());
        var head = HttpReader.bytes("POST " + command.path() + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nOrigin: http://127.0.0.1:" + port + "\r\nKd-Command: " + command.id() + "\r\nCookie: kd_seat="
                + command.seat()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n");
        var request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    private Line line() throws IOException {
        for (var next = idle.pollLast(); next != null; next = idle.pollLast()) if (next.isOpen()) return next;
        var fresh = new Line();
        loop.add(fresh);
        return fresh;
    }

    /** A connection that is kept for the next command when the answer to this one has come. */
    private final class Line extends Connection implements HttpReader.Sink {
        private final HttpReader reader = new HttpReader(this);
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private volatile Answered then = (status, text) -> {};

        Line() throws IOException {
            super(port);
        }

        void send(byte[] request, Answered answered) throws IOException {
            then = answered;
            write(request);
        }

        @Override
        void received(byte[] bytes, int length, long nanoTime) {
            reader.read(bytes, 0, length);
        }

        @Override
        public void content(byte[] bytes, int from, int to) {
            body.write(bytes, from, to - from);
        }

        @Override
        public void done(int status) {
            var text = body.toString(StandardCharsets.UTF_8);
            body.reset();
            then.with(status, text);
            idle.addLast(this);
        }

        @Override
        void ended() {}
    }
}
