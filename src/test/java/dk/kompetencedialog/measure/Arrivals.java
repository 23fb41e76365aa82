package dk.kompetencedialog.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** People who come into a room: each by its code, to its page, to an open stream that has told what was missed. */
final class Arrivals {
    private final Stage stage;
    private final Stage.Door door;
    private final EventStream.Surroundings around;
    private final Follower.Ear ear;
    private final List<Follower> followers = new ArrayList<>();
    private final List<Long> waits = new ArrayList<>();
    private final List<String> seats = new ArrayList<>();

    Arrivals(Stage stage, Stage.Door door, EventStream.Surroundings around, Follower.Ear ear) {
        this.stage = stage;
        this.door = door;
        this.around = around;
        this.ear = ear;
    }

    /** The facilitator's overview, which alone listens to what is said, and the wall. */
    void lead() throws IOException, InterruptedException, ExecutionException {
        follow("/desk", "list", door.lead(), ear).first().get();
        follow("/projector", "projector", door.lead(), (bytes, from, to) -> {})
                .first()
                .get();
    }

    /** So many, so many a second. */
    void come(int people, int aSecond) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        var coming = new ArrayList<Future<Long>>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 0; at < people; at++) {
                long due = begin + at * TimeUnit.SECONDS.toNanos(1) / aSecond;
                int number = at;
                Poster.await(due);
                Callable<Long> one = () -> come(number) - due;
                coming.add(hands.submit(one));
            }
            for (var one : coming) waits.add(one.get());
        }
    }

    StagedRoom room() {
        return stage.room(door, List.copyOf(seats));
    }

    List<Follower> followers() {
        return followers;
    }

    /** Nanoseconds from the moment somebody wanted in. */
    List<Long> waits() {
        return waits.stream().sorted().toList();
    }

    private long come(int number) throws IOException, InterruptedException, ExecutionException {
        var seat = stage.seat(door, number);
        synchronized (seats) {
            seats.add(seat);
        }
        return follow("", "list", seat, (bytes, from, to) -> {}).first().get();
    }

    private Follower follow(String page, String surface, String seat, Follower.Ear listening) throws IOException {
        var visitor = stage.visitor();
        var room = StagedRoom.read(visitor.pageAt("/w/" + door.room() + page, seat), List.of());
        var follower = new Follower(
                around, new EventStream.Page(room, surface, seat), new Follower.Reading(visitor, listening));
        synchronized (followers) {
            followers.add(follower);
        }
        follower.open();
        return follower;
    }
}
