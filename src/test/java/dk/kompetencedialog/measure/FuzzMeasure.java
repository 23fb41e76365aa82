package dk.kompetencedialog.measure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Sends what nobody would write to every route there is, as an administrator, as a guest and as nobody: each answer is to be one of
 * ours, in time, and to tell nothing that is not theirs. The routes are those of docs/routes-and-roles.md.
 */
public record FuzzMeasure(int inputs, long seed) {
    private static final int WORKERS = 8;
    private static final int SHOWN = 40;

    void run(Path folder) throws Exception {
        System.out.println("seed " + seed);
        try (var letters = new Letterbox();
                var program = Program.start(folder.resolve("data"), letters.settings())) {
            long began = System.nanoTime();
            var found = sent(new WithMail(program, letters));
            found.print((System.nanoTime() - began) / 1_000_000);
            faults(folder.resolve("program.log"));
            if (found.isAnything()) throw new IllegalStateException("Something was found.");
        }
    }

    /** A program whose mail comes here. */
    private record WithMail(Program program, Letterbox letters) implements Served {
        @Override
        public URI address(String path) {
            return program.address(path);
        }

        @Override
        public String adminLink() throws IOException, InterruptedException {
            return program.adminLink();
        }

        @Override
        public String mailedLink(String mail) {
            return letters.link(mail);
        }
    }

    /** Sends them all to this program. */
    public Found sent(Served program) throws Exception {
        var world = FuzzWorld.of(program);
        var found = new Found();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var all = IntStream.range(0, WORKERS)
                    .<Future<?>>mapToObj(at -> workers.submit(() -> work(world, new Random(seed + at), found)))
                    .toList();
            for (var one : all) one.get();
        }
        return found;
    }

    private void work(FuzzWorld world, Random random, Found found) {
        for (int at = 0; at < inputs / WORKERS; at++) {
            var input = FuzzInput.drawn(world, random);
            found.add(input, input.sent());
        }
    }

    private static void faults(Path log) throws IOException {
        if (!Files.exists(log)) return;
        try (var lines = Files.lines(log)) {
            lines.filter(line -> line.contains("Fault ")).limit(SHOWN).forEach(System.out::println);
        }
    }

    /** What came back, and what of it should not have. */
    public static final class Found {
        private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
        private final Map<String, String> amiss = new ConcurrentHashMap<>();

        void add(FuzzInput input, FuzzInput.Answer answer) {
            var kind = input.viewer().name().toLowerCase(Locale.ROOT) + " " + answer.kind();
            answers.computeIfAbsent(kind, first -> new AtomicInteger()).incrementAndGet();
            if (!answer.amiss().isEmpty()) amiss.putIfAbsent(input.route() + " " + answer.amiss(), input.toString());
        }

        boolean isAnything() {
            return !amiss.isEmpty();
        }

        /** What is amiss, each kind once, with the request that brought it out. */
        public Map<String, String> amiss() {
            return amiss;
        }

        /** How often each kind of answer came. */
        public Map<String, AtomicInteger> answers() {
            return answers;
        }

        void print(long millis) {
            System.out.println("as whom, answer       inputs");
            answers.forEach((kind, count) -> System.out.printf(Locale.ROOT, "%-20s %7d%n", kind, count.get()));
            amiss.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .limit(SHOWN)
                    .forEach(one -> System.out.println("AMISS " + one.getKey() + "\n      " + one.getValue()));
            int all = answers.values().stream().mapToInt(AtomicInteger::get).sum();
            System.out.printf(
                    Locale.ROOT, "{\"inputs\":%d,\"amiss\":%d,\"seconds\":%d}%n", all, amiss.size(), millis / 1000);
        }
    }
}
