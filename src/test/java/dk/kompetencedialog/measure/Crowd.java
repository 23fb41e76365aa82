package dk.kompetencedialog.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Those in a room who do something: each two changes a second, due at its own moment, whether or not earlier ones have been answered. */
final class Crowd {
    private static final long EACH = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);
    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");
    private static final int OK = 200;

    private final Sender sender;
    private final Mixture mixture;
    private final List<Turn> turns;
    private final List<Change> changes = Collections.synchronizedList(new ArrayList<>());

    Crowd(Sender sender, Mixture mixture, List<String> seats, Random random) {
        this.sender = sender;
        this.mixture = mixture;
        turns = seats.stream()
                .map(seat -> new Turn(seat, random.nextLong(EACH)))
                .sorted((one, other) -> Long.compare(one.after, other.after))
                .toList();
    }

    /** When, in each half second, a seat does something. */
    private record Turn(String seat, long after) {}

    /** One thing done. */
    static final class Change {
        private final long due;
        private volatile int status;
        private volatile long number;

        private Change(long due) {
            this.due = due;
        }

        long due() {
            return due;
        }

        /** How it was answered; 0 = not at all. */
        int status() {
            return status;
        }

        /** The room's number with it. */
        long number() {
            return number;
        }
    }

    /** Does all that is due in so many seconds; says what was done. */
    List<Change> act(int seconds) throws IOException {
        int before = changes.size();
        long begin = System.nanoTime();
        for (int round = 0; round < seconds * TimeUnit.SECONDS.toNanos(1) / EACH; round++)
            for (var turn : turns) act(turn.seat, begin + round * EACH + turn.after);
        return List.copyOf(changes.subList(before, changes.size()));
    }

    /** As long as a change may take to come to everybody before it counts as dropped. */
    static void waitForTheLast() {
        Poster.await(System.nanoTime() + PATIENCE);
    }

    private void act(String seat, long due) throws IOException {
        Poster.await(due);
        var change = new Change(due);
        var command = mixture.next(seat, changes.size());
        changes.add(change);
        sender.send(command, (status, body) -> {
            change.number = number(body);
            change.status = status;
            if (status == OK) mixture.stands(command);
        });
    }

    private static long number(String body) {
        var found = NUMBER.matcher(body);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
}
