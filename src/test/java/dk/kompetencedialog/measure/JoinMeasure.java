package dk.kompetencedialog.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** From the address behind the QR code to the field where one writes, on a phone that was never there before. The name is typed in no time. */
record JoinMeasure(int runs) {
    private static final String DOOR = "document.readyState !== 'loading' && document.querySelector('#name')";
    private static final String GO_IN = "(document.querySelector('#name').value = 'Jonas', "
            + "document.querySelector('form[action=\"/join\"] .btn').click(), true)";
    private static final String FIELD =
            "document.querySelector('#note-text')?.checkVisibility() && (document.querySelector('#note-text').focus(), true)";

    /** The module says so of each key that it has taken and kept. */
    private static final String TAKEN = "document.querySelector('#note-text[aria-invalid]')?.value";

    /** What comes after it was ready, but was on its way. */
    private static final int SECONDS_AFTER = 2;

    void run(Path folder) throws IOException, InterruptedException {
        try (var program = Program.start(folder.resolve("data"))) {
            var address = program.address(
                            "/j/" + new Stage(program).openForWriting().code())
                    .toString();
            once(folder.resolve("before"), address);
            var door = new long[runs];
            var ready = new long[runs];
            Loaded loaded = null;
            for (int run = 0; run < runs; run++) {
                var one = once(folder.resolve("phone-" + run), address);
                door[run] = one.door;
                ready[run] = one.ready;
                loaded = one.loaded;
                tell(run, one);
            }
            if (loaded != null) print(loaded, median(door), median(ready));
        }
    }

    private record One(long door, long ready, Loaded loaded) {}

    private static One once(Path profile, String address) throws IOException, InterruptedException {
        try (var phone = Phone.start(profile)) {
            long began = System.nanoTime();
            phone.page().call("Page.navigate", "\"url\":\"" + address + "\"");
            long door = phone.await(DOOR) - began;
            phone.page().holds(GO_IN);
            phone.await(FIELD);
            while (!phone.page().holds(TAKEN)) phone.type('a');
            long ready = System.nanoTime() - began;
            TimeUnit.SECONDS.sleep(SECONDS_AFTER);
            return new One(
                    TimeUnit.NANOSECONDS.toMillis(door),
                    TimeUnit.NANOSECONDS.toMillis(ready),
                    Loaded.read(phone.page().events()));
        }
    }

    private static void tell(int run, One one) {
        if (run == 0) System.out.println("run   at the door ms   ready ms   kB");
        System.out.printf(
                Locale.ROOT, "%3d %16d %10d %6.1f%n", run + 1, one.door, one.ready, one.loaded.all() / 1000.0);
    }

    private static void print(Loaded loaded, long door, long ready) {
        loaded.requests()
                .forEach((kind, count) ->
                        row(kind + " (" + count + ")", loaded.bodies().getOrDefault(kind, 0L)));
        row("pages, and all headers", loaded.others());
        System.out.printf(
                Locale.ROOT,
                "{\"ready_ms\":%d,\"door_ms\":%d,\"first_kb\":%.1f,\"js_kb\":%.1f}%n",
                ready,
                door,
                loaded.all() / 1000.0,
                loaded.script() / 1000.0);
    }

    private static void row(String kind, long bytes) {
        System.out.printf(Locale.ROOT, "%-24s %6.1f kB%n", kind, bytes / 1000.0);
    }

    private static long median(long[] values) {
        return LongStream.of(values)
                .sorted()
                .skip((values.length - 1) / 2)
                .findFirst()
                .orElseThrow();
    }
}
