package dk.kompetencedialog.measure;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sends notes when they are due: at random times, in random rooms, by random seats. */
final class Poster {
    private static final long SEED = 20_261_124;
    private static final double NANOS = 1e9;

    private final Sender sender;
    private final List<StagedRoom> rooms;
    private final Ledger ledger;
    private final Random random = new Random(SEED);

    Poster(Sender sender, List<StagedRoom> rooms, Ledger ledger) {
        this.sender = sender;
        this.rooms = rooms;
        this.ledger = ledger;
    }

    /** So many a second on average, for so many seconds. */
    void post(int rate, int seconds) throws IOException {
        long due = System.nanoTime();
        for (long end = due + TimeUnit.SECONDS.toNanos(seconds); due < end; due += pause(rate)) {
            await(due);
            send(ledger.send(due));
        }
    }

    /** Returns at that time, or at once when it has passed. */
    static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) LockSupport.parkNanos(left);
    }

    private long pause(int rate) {
        return (long) (-Math.log(1 - random.nextDouble()) / rate * NANOS);
    }

    private void send(int note) throws IOException {
        var room = any(rooms);
        var json = NewNote.json(room, random, Ledger.mark(note));
        var command = new Sender.Command(UUID.randomUUID(), "/w/" + room.id() + "/notes", any(room.seats()), json);
        sender.send(command, (status, body) -> ledger.answered(note, status));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
