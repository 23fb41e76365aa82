package dk.kompetencedialog.measure;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** What people do on a board that all see, in ten changes: write three notes, move five (any, to before any other), put two of their own in other words. */
final class Mixture {
    private static final int IN_ALL = 10;
    private static final int WRITTEN = 3;
    private static final int MOVED = 5;

    private final StagedRoom room;
    private final Pinboard board;
    private final Random random;
    private final List<Sender.Command> written = new CopyOnWriteArrayList<>();

    Mixture(StagedRoom room, Pinboard board, Random random) {
        this.room = room;
        this.board = board;
        this.random = random;
    }

    Sender.Command next(String seat, int change) {
        int what = random.nextInt(IN_ALL);
        if (what < WRITTEN || board.isEmpty()) return note(seat, change);
        if (what < WRITTEN + MOVED)
            return command("/notes/" + board.any(random) + "/place", seat, board.anyPlace(random));
        return reworded(seat, change);
    }

    /** The note is there, and its writer may put it in other words. */
    void stands(Sender.Command command) {
        if (command.path().endsWith("/notes")) written.add(command);
    }

    private Sender.Command note(String seat, int change) {
        return command("/notes", seat, NewNote.json(room, random, "(" + change + ")"));
    }

    private Sender.Command reworded(String seat, int change) {
        if (written.isEmpty()) return note(seat, change);
        var one = written.get(random.nextInt(written.size()));
        var text = "{\"text\":\"" + NewNote.text(random) + " (" + change + ")\"}";
        return command("/own/" + one.id() + "/wording", one.seat(), text);
    }

    private Sender.Command command(String path, String seat, String json) {
        return new Sender.Command(UUID.randomUUID(), "/w/" + room.id() + path, seat, json);
    }
}
