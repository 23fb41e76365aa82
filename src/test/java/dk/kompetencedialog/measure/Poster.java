package dk.kompetencedialog.measure;

import java.io.IOException;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;

/** Sends notes when they are due, whether or not earlier ones have been answered: at random times, in random rooms, by random seats. */
final class Poster {
    private static final long SEED = 20_261_124;
    private static final double NANOS = 1e9;
    private static final List<String> COLOURS = List.of("YELLOW", "AQUA", "PEACH", "GREEN", "LILAC");

    private final int port;
    private final Loop loop;
    private final List<StagedRoom> rooms;
    private final Ledger ledger;
    private final Random random = new Random(SEED);
    private final Deque<Idle> idle = new ConcurrentLinkedDeque<>();

    Poster(int port, Loop loop, List<StagedRoom> rooms, Ledger ledger) {
        this.port = port;
        this.loop = loop;
        this.rooms = rooms;
        this.ledger = ledger;
    }

    /** So many a second on average, for so many seconds. */
    void post(int rate, int seconds) throws IOException {
        long due = System.nanoTime();
        for (long end = due + (long) (seconds * NANOS); due < end; due += pause(rate)) {
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                LockSupport.parkNanos(left);
            send(ledger.send(due));
        }
    }

    private long pause(int rate) {
        return (long) (-Math.log(1 - random.nextDouble()) / rate * NANOS);
    }

    private void send(int note) throws IOException {
        var room = any(rooms);
        var body = HttpReader.bytes(
                "{\"board\":\"" + room.board() + "\",\"zone\":\"" + any(room.zones()) + "\",\"text\":\""
                        + any(Sentences.ALL) + " " + Ledger.mark(note) + "\",\"colour\":\"" + any(COLOURS) + "\"}");
        var head = HttpReader.bytes("POST /w/" + room.id() + "/notes HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nOrigin: http://127.0.0.1:" + port + "\r\nKd-Command: " + UUID.randomUUID()
                + "\r\nCookie: kd_seat="
                + any(room.seats()) + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                + "\r\n\r\n");
        var request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        connection().post(note, request);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Idle connection() throws IOException {
        for (var next = idle.pollLast(); next != null; next = idle.pollLast()) if (next.isOpen()) return next;
        var fresh = new Idle();
        loop.add(fresh);
        return fresh;
    }

    /** A connection that is kept for the next note when the answer to this one has come. */
    private final class Idle extends Connection implements HttpReader.Sink {
        private final HttpReader reader = new HttpReader(this);
        private volatile int note;

        Idle() throws IOException {
            super(port);
        }

        void post(int number, byte[] request) throws IOException {
            note = number;
            write(request);
        }

        @Override
        void received(byte[] bytes, int length, long nanoTime) {
            reader.read(bytes, 0, length);
        }

        @Override
        public void content(byte[] bytes, int from, int to) {}

        @Override
        public void done(int status) {
            ledger.answered(note, status);
            idle.addLast(this);
        }

        @Override
        void ended() {}
    }
}
