package dk.kompetencedialog.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Many open streams in rooms of twenty, notes at a steady rate through the whole real path. Ends as soon as every note has arrived, or a
 * minute after the last was sent.
 *
 * @param rate notes a second
 * @param seconds how long is measured
 * @param warmUp how many seconds go before
 */
record LiveMeasure(int streams, int rate, int seconds, int warmUp) {
    private static final int SECONDS_TO_SETTLE = 60;
    private static final int SECONDS_TO_OPEN = 180;

    static LiveMeasure of(Flags flags) {
        return new LiveMeasure(
                flags.number("streams", 1000),
                flags.number("rate", 300),
                flags.number("seconds", 30),
                flags.number("warm-up", 20));
    }

    void run(Path folder) throws IOException, InterruptedException {
        try (var program = Program.start(folder.resolve("data"))) {
            long began = System.nanoTime();
            var rooms = new Stage(program).rooms(streams / Stage.PEOPLE);
            tell("rooms and seats ready after", began);
            var ledger = new Ledger(rate * (seconds + warmUp) * 2 + 1000, Stage.PEOPLE);
            var around = new EventStream.Surroundings(program.port(), Loop.start(), new StreamCounts());
            open(rooms, around, ledger);
            var poster = new Poster(new Sender(program.port(), around.loop()), rooms, ledger);
            measure(program, poster, ledger, around.counts());
        }
    }

    private void open(List<StagedRoom> rooms, EventStream.Surroundings around, Ledger ledger)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        // A seat of every room after another, as when all rooms fill at the same time.
        for (int seat = 0; seat < Stage.PEOPLE; seat++) {
            for (var room : rooms) {
                around.counts().mayOpen();
                new SeatStream(
                                around,
                                new EventStream.Page(room, "list", room.seats().get(seat)),
                                ledger)
                        .open();
            }
        }
        long until = began + TimeUnit.SECONDS.toNanos(SECONDS_TO_OPEN);
        while (around.counts().open() < rooms.size() * Stage.PEOPLE) {
            if (System.nanoTime() > until)
                throw new IllegalStateException("Only " + around.counts().open() + " streams opened.");
            TimeUnit.MILLISECONDS.sleep(10);
        }
        tell("streams open after", began);
    }

    private void measure(Program program, Poster poster, Ledger ledger, StreamCounts counts)
            throws IOException, InterruptedException {
        poster.post(rate, warmUp);
        ledger.count();
        var before = Spent.until(program);
        poster.post(rate, seconds);
        var spent = Spent.until(program).since(before);
        for (int second = 0; second < SECONDS_TO_SETTLE && !ledger.isSettled(); second++) TimeUnit.SECONDS.sleep(1);
        new LiveFigures(ledger, counts, spent).print(program.processes());
    }

    private static void tell(String what, long began) {
        System.out.printf(Locale.ROOT, "%s %.1f s%n", what, (System.nanoTime() - began) / 1e9);
    }
}
