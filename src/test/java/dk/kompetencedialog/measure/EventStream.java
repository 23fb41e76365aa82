package dk.kompetencedialog.measure;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** What one page follows its room by: a stream that comes back by itself where it was cut, from the number it had reached. */
abstract class EventStream {
    /** What all streams share. */
    record Surroundings(int port, Loop loop, StreamCounts counts) {}

    /** Whose stream it is, and of which page. */
    record Page(StagedRoom room, String surface, String seat) {}

    private static final long PAUSE_MS = 500;

    private final Surroundings around;
    private final Page page;
    private volatile long number;
    private long coming;
    private boolean opened;

    EventStream(Surroundings around, Page page) {
        this.around = around;
        this.page = page;
        number = page.room().number();
        coming = number;
    }

    final void open() throws IOException {
        var room = page.room();
        var open = new Open(around.port);
        open.write(HttpReader.bytes("GET /w/" + room.id() + "/stream?surface=" + page.surface() + "&places="
                + room.places()
                + " HTTP/1.1\r\nHost: 127.0.0.1:" + around.port + "\r\nAccept: text/event-stream\r\nCookie: kd_seat="
                + page.seat()
                + "\r\nLast-Event-ID: " + room.id() + "." + room.epoch() + "." + number + "\r\n\r\n"));
        around.loop.add(open);
    }

    /** One line of what the room says. */
    abstract void data(byte[] bytes, int from, int to, long nanoTime);

    /** All that the room said up to this number has come. */
    abstract void reached(long number, long nanoTime);

    private void line(byte[] bytes, int from, int to, long nanoTime) {
        if (to == from) whole(nanoTime);
        else if (bytes[from] == 'i') coming = numberAt(bytes, to);
        else if (bytes[from] == 'd') data(bytes, from, to, nanoTime);
    }

    private void whole(long nanoTime) {
        number = coming;
        reached(number, nanoTime);
    }

    /** Whether these bytes stand there, in quotes. */
    static boolean quotes(byte[] bytes, int from, int to, byte[] what) {
        for (int at = from; at < to - what.length; at++)
            if (bytes[at] == '"' && Arrays.equals(bytes, at + 1, at + 1 + what.length, what, 0, what.length))
                return true;
        return false;
    }

    private static long numberAt(byte[] bytes, int end) {
        long value = 0;
        long factor = 1;
        for (int at = end - 1; bytes[at] >= '0' && bytes[at] <= '9'; at--, factor *= 10)
            value += (bytes[at] - '0') * factor;
        return value;
    }

    private void comeBack() {
        around.counts.cut();
        Thread.startVirtualThread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
                open();
            } catch (IOException | InterruptedException failed) {
                comeBack();
            }
        });
    }

    /** The connection of the moment. */
    private final class Open extends Connection implements HttpReader.Sink {
        private final HttpReader reader = new HttpReader(this);
        private byte[] rest = {};
        private long nanoTime;

        Open(int port) throws IOException {
            super(port);
        }

        @Override
        void received(byte[] bytes, int length, long at) {
            nanoTime = at;
            reader.read(bytes, 0, length);
        }

        @Override
        public void content(byte[] bytes, int from, int to) {
            if (!opened && reader.isGood()) {
                opened = true;
                around.counts.opened();
            }
            if (rest.length == 0) lines(bytes, from, to);
            else {
                var whole = Arrays.copyOf(rest, rest.length + to - from);
                System.arraycopy(bytes, from, whole, rest.length, to - from);
                lines(whole, 0, whole.length);
            }
        }

        private void lines(byte[] bytes, int from, int to) {
            int start = from;
            for (int at = from; at < to; at++) {
                if (bytes[at] != '\n') continue;
                line(bytes, start, at, nanoTime);
                start = at + 1;
            }
            rest = Arrays.copyOfRange(bytes, start, to);
        }

        @Override
        public void done(int status) {
            around.counts.refused(status);
        }

        @Override
        void ended() {
            comeBack();
        }
    }
}
