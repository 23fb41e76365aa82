package dk.kompetencedialog.demo;

import dk.kompetencedialog.demo.Visitor.Field;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The council looks at last year: what the figures say, what it says itself, and that both sides stand by it. */
final class YearPlay {
    private final Home home;
    private final WorldScript.Evaluation script;
    private final LocalDate today;

    YearPlay(Home home, WorldScript.Evaluation script, LocalDate today) {
        this.home = home;
        this.script = script;
        this.today = today;
    }

    /** The host is the council's secretary, who writes down for both sides that they sign. */
    void play() {
        var all = home.path() + "/evaluations";
        var here = home.host().fill(all, all, new Field("year", String.valueOf(today.getYear() - 1)));
        var fields = script.said().stream().flatMap(said -> Stream.of(new Field("was", ""), new Field("said", said)));
        home.host()
                .fill(
                        here,
                        here + "/parts",
                        Stream.concat(fields, Stream.of(new Field("draft", "yes")))
                                .toArray(Field[]::new));
        for (var side : DemoScript.Side.values()) sign(here, side);
    }

    private void sign(String here, DemoScript.Side side) {
        var name = script.signed().get(side);
        if (name == null) return;
        home.host()
                .fill(
                        here,
                        here + "/signatures/" + side,
                        new Field(
                                "turn",
                                Sought.required(
                                        "name=\"turn\" value=\"(\\d+)\"",
                                        home.host().read(here))),
                        new Field("name", name),
                        new Field("on", today.toString()));
    }
}
