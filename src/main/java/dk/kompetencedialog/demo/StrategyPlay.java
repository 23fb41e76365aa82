package dk.kompetencedialog.demo;

import dk.kompetencedialog.demo.Visitor.Field;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What becomes of a workshop's conclusions: a text, a hearing, a meeting that sends it back, and one after which it holds. */
final class StrategyPlay {
    private static final Pattern HEARING = Pattern.compile("(/hearing/[\\w-]{43})\"");
    private static final Pattern READY = Pattern.compile("action=\"[^\"]*/publications/(\\d+)\"");
    private static final Pattern COUNCIL = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");
    private static final int YEARS = 3;

    private final URI origin;
    private final Visitor host;
    private final DemoScript.Strategy script;
    private final LocalDate today;

    StrategyPlay(URI origin, Visitor host, DemoScript.Strategy script, LocalDate today) {
        this.origin = origin;
        this.host = host;
        this.script = script;
        this.today = today;
    }

    /** Gives the strategy's id. */
    UUID play(UUID workshop) {
        var begun = "/workshops/" + workshop + "/strategy";
        var id = UUID.fromString(host.fill(begun, begun).replaceAll("^/w/|/text$", ""));
        var home = "/strategies/" + id;
        hear(home);
        meet(home, script.first().note());
        var back = script.first().back();
        speak(home, other(back), new Field("verdict", "approve"), script.first().remark());
        speak(home, back, new Field("verdict", "back"), script.first().reason());
        script.edits().forEach(edit -> edit(id, edit));
        meet(home, script.second().note());
        for (var side : DemoScript.Side.values())
            speak(
                    home,
                    side,
                    new Field("verdict", "approve"),
                    script.second().remarks().getOrDefault(side, ""));
        script.hearing().comments().stream()
                .filter(comment -> !comment.became().isEmpty())
                .forEach(comment -> answer(home, comment));
        publish(home);
        return id;
    }

    private void hear(String home) {
        host.fill(
                home,
                home + "/hearings",
                new Field("asked", script.hearing().asked()),
                new Field("deadline", today.plusDays(1).toString()));
        var link = HEARING.matcher(host.read(home))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        script.hearing().comments().forEach(comment -> {
            try (var colleague = new Visitor(origin)) {
                colleague.fill(
                        link,
                        link + "/comments",
                        new Field("place", Paper.place(colleague.read(link), comment.at())),
                        new Field("text", comment.text()),
                        new Field("name", comment.by()));
            }
        });
    }

    private void answer(String home, DemoScript.Comment comment) {
        var there = home + "/comments/" + Paper.comment(host.read(home), comment.text());
        host.fill(home, there + "/outcome", new Field("outcome", comment.became()));
    }

    private void meet(String home, String note) {
        var council = COUNCIL.matcher(host.read(home))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        host.fill(
                home,
                home + "/submissions",
                new Field("council", council),
                new Field("day", today.plusDays(2).toString()),
                new Field("note", note));
    }

    private void speak(String home, DemoScript.Side side, Field verdict, String remark) {
        var by = side == DemoScript.Side.A
                ? script.speakers().a()
                : script.speakers().b();
        host.fill(home, home + "/verdicts/" + side, verdict, new Field("by", by), new Field("remark", remark));
    }

    private static DemoScript.Side other(DemoScript.Side side) {
        return side == DemoScript.Side.A ? DemoScript.Side.B : DemoScript.Side.A;
    }

    private void edit(UUID id, DemoScript.Edit edit) {
        var paragraph = Paper.standing(host.read("/w/" + id + "/text"), edit.at());
        host.command(
                "/w/" + id + "/paragraphs/" + paragraph.id(),
                Map.of("base", paragraph.says(), "now", paragraph.saying(edit.to())));
    }

    private void publish(String home) {
        var draft = READY.matcher(host.read(home))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var from = LocalDate.of(today.getYear() + 1, 1, 1);
        host.fill(
                home,
                home + "/publications/" + draft,
                new Field("from", from.toString()),
                new Field("until", from.plusYears(YEARS).minusDays(1).toString()),
                new Field("review", from.withMonth(12).toString()),
                new Field("tell", "yes"));
    }
}
