package dk.kompetencedialog.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.ExecutionException;

/**
 * One full room: people come in one after another, on schedule, and then a tenth of them change the board that all see, with a desk and a wall
 * that follow it too.
 *
 * @param joins how many come in a second
 * @param seconds how long is measured
 * @param warmUp how many seconds go before
 */
record RoomMeasure(int people, int joins, int seconds, int warmUp) {
    private static final int ONE_IN = 10;
    private static final long SEED = 20_261_128;

    static RoomMeasure of(Flags flags) {
        return new RoomMeasure(
                flags.number("people", 300),
                flags.number("joins", 20),
                flags.number("seconds", 30),
                flags.number("warm-up", 20));
    }

    void run(Path folder) throws IOException, InterruptedException, ExecutionException {
        try (var program = Program.start(folder.resolve("data"))) {
            var stage = new Stage(program);
            var open = stage.open();
            var around = new EventStream.Surroundings(program.port(), Loop.start(), new StreamCounts());
            var board = new Pinboard();
            var arrivals = new Arrivals(stage, open, around, board);
            arrivals.lead();
            arrivals.come(people, joins);
            act(program, arrivals, around, board);
        }
    }

    private void act(Program program, Arrivals arrivals, EventStream.Surroundings around, Pinboard board)
            throws IOException {
        var random = new Random(SEED);
        var room = arrivals.room();
        var mixture = new Mixture(room, board, random);
        var active = new ArrayList<>(room.seats().subList(0, Math.max(1, people / ONE_IN)));
        var crowd = new Crowd(new Sender(around.port(), around.loop()), mixture, active, random);
        crowd.act(warmUp);
        var before = Spent.until(program);
        var changes = crowd.act(seconds);
        var spent = Spent.until(program).since(before);
        Crowd.waitForTheLast();
        var figures = new RoomFigures(arrivals, changes, around.counts(), spent);
        figures.print(program.processes());
    }
}
