package dk.kompetencedialog.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What {@code room} found. A delivery is one change at one receiver. */
record RoomFigures(Arrivals arrivals, List<Crowd.Change> changes, StreamCounts counts, Spent spent) {
    private static final int OK = 200;

    void print(Processes processes) {
        var waits = deliveries();
        row("changes sent / refused by status", changes.size() + " / " + refused());
        row("deliveries / dropped", waits.length + " / " + dropped(waits));
        row("delivered: p50 / p90 / p99 / max ms", ms(waits, 0.5, 0.9, 0.99, 1));
        row("at the last receiver: p50 / p90 / p99 / max ms", ms(lasts(), 0.5, 0.9, 0.99, 1));
        row("joined: p50 / p95 / max ms", ms(joins(), 0.5, 0.95, 1));
        row("streams cut / boards fetched", counts.cutSoFar() + " / " + counts.sentAwaySoFar());
        row("processor %: program / PostgreSQL / generator", percents());
        row("MB: program / PostgreSQL", processes.programMegabytes() + " / " + processes.postgresMegabytes());
        System.out.printf(
                Locale.ROOT,
                "{\"people\":%d,\"join_p95_ms\":%.0f,\"p50_ms\":%.0f,\"p99_ms\":%.0f,\"last_p99_ms\":%.0f,"
                        + "\"dropped\":%d,\"cut\":%d,\"rss_mb\":%d,\"pg_rss_mb\":%d,\"cpu_pct\":%.0f}%n",
                joins().length,
                at(joins(), 0.95),
                at(waits, 0.5),
                at(waits, 0.99),
                at(lasts(), 0.99),
                dropped(waits),
                counts.cutSoFar(),
                processes.programMegabytes(),
                processes.postgresMegabytes(),
                spent.percent(spent.program()));
    }

    /** Nanoseconds from when each change was due until each receiver had it, sorted. */
    private long[] deliveries() {
        return changes.stream()
                .flatMapToLong(change -> arrivals.followers().stream().mapToLong(one -> wait(change, one)))
                .sorted()
                .toArray();
    }

    private long[] lasts() {
        return changes.stream()
                .mapToLong(change -> arrivals.followers().stream()
                        .mapToLong(one -> wait(change, one))
                        .max()
                        .orElse(0))
                .sorted()
                .toArray();
    }

    private long[] joins() {
        return arrivals.waits().stream().mapToLong(wait -> wait).toArray();
    }

    private static long wait(Crowd.Change change, Follower one) {
        long at = change.status() == OK ? one.reach().at(change.number()) : Reach.NEVER;
        return at == Reach.NEVER ? Reach.NEVER : at - change.due();
    }

    private static long dropped(long[] waits) {
        return LongStream.of(waits).filter(wait -> wait == Reach.NEVER).count();
    }

    /** By status; 0 = not answered. */
    private Map<Integer, Long> refused() {
        return changes.stream()
                .map(Crowd.Change::status)
                .filter(status -> status != OK)
                .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()));
    }

    private String percents() {
        return Math.round(spent.percent(spent.program())) + " / " + Math.round(spent.percent(spent.postgres())) + " / "
                + Math.round(spent.percent(spent.generator()));
    }

    private static String ms(long[] sorted, double... shares) {
        return java.util.stream.DoubleStream.of(shares)
                .mapToObj(share -> Math.round(at(sorted, share)) + "")
                .collect(Collectors.joining(" / "));
    }

    /** Milliseconds at this share of the sorted nanoseconds. */
    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    private static void row(String what, String figures) {
        System.out.printf("%-48s %s%n", what, figures);
    }
}
