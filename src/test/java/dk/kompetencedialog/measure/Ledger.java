package dk.kompetencedialog.measure;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every note of a run: when it should have been sent, whether it was acknowledged, and when each of its room's streams had it. */
final class Ledger {
    private static final String MARK = "kdm";
    private static final char END = 'z';

    /** A lost note counts as an hour. */
    private static final long NEVER = 3_600_000_000_000L;

    private static final int OK = 200;

    private final int streamsInRoom;
    private final long[] scheduled;
    private final long[] last;
    private final AtomicIntegerArray missing;
    private final AtomicIntegerArray status;
    private int counted;
    private volatile int sent;

    Ledger(int most, int streamsInRoom) {
        this.streamsInRoom = streamsInRoom;
        scheduled = new long[most];
        last = new long[most];
        missing = new AtomicIntegerArray(most);
        status = new AtomicIntegerArray(most);
    }

    /** What the note's text bears, so that it is known again. */
    static String mark(int note) {
        return MARK + note + END;
    }

    /** Tells of each note whose mark stands in the bytes. */
    static void marked(byte[] bytes, int from, int to, IntConsumer note) {
        for (int at = from; at < to - MARK.length(); at++)
            if (bytes[at] == 'k' && bytes[at + 1] == 'd' && bytes[at + 2] == 'm')
                note.accept(number(bytes, at + MARK.length()));
    }

    private static int number(byte[] bytes, int from) {
        int number = 0;
        for (int at = from; bytes[at] != END; at++) number = number * 10 + bytes[at] - '0';
        return number;
    }

    /** A new note, due at that time. */
    int send(long nanoTime) {
        int note = sent;
        scheduled[note] = nanoTime;
        missing.set(note, streamsInRoom);
        sent = note + 1;
        return note;
    }

    /** From here on notes count; those before were to warm up. */
    void count() {
        counted = sent;
    }

    void answered(int note, int with) {
        status.set(note, with);
    }

    void received(int note, long nanoTime) {
        last[note] = nanoTime;
        missing.decrementAndGet(note);
    }

    boolean isSettled() {
        return IntStream.range(0, sent).allMatch(note -> status.get(note) != 0 && missing.get(note) == 0);
    }

    long acknowledged() {
        return notes().count();
    }

    /** How many notes were answered otherwise than 200, by status; 0 = not at all. */
    Map<Integer, Long> refused() {
        return IntStream.range(counted, sent)
                .mapToObj(status::get)
                .filter(with -> with != OK)
                .collect(Collectors.groupingBy(with -> with, TreeMap::new, Collectors.counting()));
    }

    /** How many notes were acknowledged, yet had not come to every stream of their room when the measure ended. */
    long lost() {
        return notes().filter(note -> missing.get(note) > 0).count();
    }

    /** Milliseconds from the time a note was due to the last receiver; one that is lost is later than all. */
    double milliseconds(double share) {
        var waits = notes().mapToLong(this::wait).sorted().toArray();
        return waits.length == 0 ? 0 : waits[(int) Math.min(waits.length - 1, waits.length * share)] / 1e6;
    }

    private long wait(int note) {
        return missing.get(note) > 0 ? NEVER : last[note] - scheduled[note];
    }

    private IntStream notes() {
        return IntStream.range(counted, sent).filter(note -> status.get(note) == OK);
    }
}
