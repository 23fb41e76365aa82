package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.platform.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a paragraph says.
 *
 * @param heading up to 120 characters; may be empty
 * @param body up to 4,000 characters; a line that begins with a hyphen is an item of a list; may be empty
 * @param groups the staff groups it is for; none = everyone
 */
record Wording(String heading, String body, List<UUID> groups) {
    private static final int HEADING = 120;
    private static final int BODY = 4000;

    Wording {
        heading = Objects.requireNonNullElse(heading, "");
        body = Objects.requireNonNullElse(body, "");
        groups = groups == null
                ? List.of()
                : groups.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    static final Wording EMPTY = new Wording("", "", List.of());

    /** As it may be kept. Throws {@link dk.kompetencedialog.platform.web.Sentence} 400. */
    Wording checked() {
        return new Wording(
                PlainText.ofAny(heading, HEADING, false), PlainText.ofAny(body, BODY, true), List.copyOf(groups));
    }

    /** What this, written on the base, makes of what stands by now; empty where the two cannot both be kept in one text. */
    Optional<Wording> laidOn(Wording standing, Wording base, Locale language) {
        var headings = one(heading, standing.heading, base.heading);
        var bodies = new Merge(base.body, language).of(body, standing.body);
        if (headings.isEmpty() || bodies.isEmpty()) return Optional.empty();
        return Optional.of(new Wording(headings.get(), bodies.get(), groups(standing, base)));
    }

    private static Optional<String> one(String mine, String standing, String base) {
        if (mine.equals(base) || mine.equals(standing)) return Optional.of(standing);
        return standing.equals(base) ? Optional.of(mine) : Optional.empty();
    }

    private List<UUID> groups(Wording standing, Wording base) {
        var kept = standing.groups.stream().filter(each -> groups.contains(each) || !base.groups.contains(each));
        var added = groups.stream().filter(each -> !base.groups.contains(each));
        return Stream.concat(kept, added).toList();
    }
}
