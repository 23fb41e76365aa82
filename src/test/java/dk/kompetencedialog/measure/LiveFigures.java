package dk.kompetencedialog.measure;

import java.util.Locale;

/** What {@code live} found. */
record LiveFigures(Ledger ledger, StreamCounts counts, Spent spent) {
    void print(Processes processes) {
        row("notes acknowledged / refused by status / lost", ledger.acknowledged(), ledger.refused(), ledger.lost());
        row("p50 / p90 / p99 / max ms", time(0.5), time(0.9), time(0.99), time(1));
        row("processor %: program / PostgreSQL / generator", percents());
        row("MB: program / PostgreSQL", processes.programMegabytes(), processes.postgresMegabytes());
        row("streams open / cut / told to fetch the board", counts.open(), counts.cutSoFar(), counts.sentAwaySoFar());
        System.out.printf(
                Locale.ROOT,
                "{\"notes\":%d,\"lost\":%d,\"p50_ms\":%.1f,\"p99_ms\":%.1f,\"rss_mb\":%d,\"pg_rss_mb\":%d,\"cpu_pct\":%.0f}%n",
                ledger.acknowledged(),
                ledger.lost(),
                ledger.milliseconds(0.5),
                ledger.milliseconds(0.99),
                processes.programMegabytes(),
                processes.postgresMegabytes(),
                spent.percent(spent.program()));
    }

    private String time(double share) {
        return String.format(Locale.ROOT, "%.1f", ledger.milliseconds(share));
    }

    private Object[] percents() {
        return new Object[] {
            Math.round(spent.percent(spent.program())),
            Math.round(spent.percent(spent.postgres())),
            Math.round(spent.percent(spent.generator()))
        };
    }

    private static void row(String what, Object... figures) {
        var text = new StringBuilder();
        for (var figure : figures) text.append(text.isEmpty() ? "" : " / ").append(figure);
        System.out.printf("%-48s %s%n", what, text);
    }
}
