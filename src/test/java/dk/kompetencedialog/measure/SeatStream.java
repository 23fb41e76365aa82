package dk.kompetencedialog.measure;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;

/** What one seat follows its room by: a stream that comes back by itself where it was cut, and knows what it has seen. */
final class SeatStream {
    /** What all streams share. */
    record Surroundings(int port, Loop loop, Ledger ledger, StreamCounts counts) {}

    private static final byte[] FETCH = HttpReader.bytes("action=\"fetch-board\"");
    private static final byte[] REFRESH = HttpReader.bytes("action=\"refresh-room\"");
    private static final long PAUSE_MS = 500;

    private final Surroundings around;
    private final StagedRoom room;
    private final String seat;
    private final BitSet seen = new BitSet();
    private volatile long number;
    private boolean opened;

    SeatStream(Surroundings around, StagedRoom room, String seat) {
        this.around = around;
        this.room = room;
        this.seat = seat;
        number = room.number();
    }

    void open() throws IOException {
        var open = new Open(around.port);
        open.write(HttpReader.bytes("GET /w/" + room.id() + "/stream?surface=list&places=" + room.places()
                + " HTTP/1.1\r\nHost: 127.0.0.1:" + around.port + "\r\nAccept: text/event-stream\r\nCookie: kd_seat="
                + seat
                + "\r\nLast-Event-ID: " + room.id() + "." + room.epoch() + "." + number + "\r\n\r\n"));
        around.loop.add(open);
    }

    private void line(byte[] bytes, int from, int to, long nanoTime) {
        if (to - from > 4 && bytes[from] == 'i' && bytes[from + 1] == 'd') number = numberAt(bytes, to);
        if (to - from > 5 && bytes[from] == 'd') data(bytes, from, to, nanoTime);
    }

    private void data(byte[] bytes, int from, int to, long nanoTime) {
        Ledger.marked(bytes, from, to, note -> received(note, nanoTime));
        if (contains(bytes, from, to, FETCH) || contains(bytes, from, to, REFRESH)) around.counts.sentAway();
    }

    private void received(int note, long nanoTime) {
        if (seen.get(note)) return;
        seen.set(note);
        around.ledger.received(note, nanoTime);
    }

    private static boolean contains(byte[] bytes, int from, int to, byte[] what) {
        for (int at = from; at <= to - what.length; at++)
            if (Arrays.equals(bytes, at, at + what.length, what, 0, what.length)) return true;
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
