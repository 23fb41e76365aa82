package dk.kompetencedialog.measure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * Runs one measure by its name and prints a table and, as the last line, one line of JSON. Arguments: a folder to work in, the name,
 * its flags.
 */
final class Measure {
    private Measure() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var flags = new Flags(Arrays.asList(arguments).subList(2, arguments.length));
        switch (arguments[1]) {
            case "live" -> LiveMeasure.of(flags).run(folder);
            case "room" -> RoomMeasure.of(flags).run(folder);
            case "join" -> new JoinMeasure(flags.number("runs", 5)).run(folder);
            case "export" -> new ExportMeasure(flags.number("runs", 9), flags.number("notes", 1000)).run(folder);
            case "fuzz" ->
                new FuzzMeasure(flags.number("inputs", 100_000), flags.number("seed", new Random().nextInt(1_000_000)))
                        .run(folder);
            case "start" -> new StartMeasure(flags.number("runs", 3)).run(folder);
            default ->
                throw new IllegalArgumentException(
                        "There is no measure " + arguments[1] + ": live, room, join, export, fuzz, start.");
        }
        System.exit(0);
    }
}
