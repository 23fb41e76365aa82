package dk.kompetencedialog.workplace;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The workplace's coherence, to see in a glance.
 *
 * @param strategy what frames the groups
 * @param groups how far each has come, those furthest first
 * @param total what all groups together have, in a few words
 * @param talks how far the year's talks are
 * @param back what comes back to the works council
 */
public record HomePicture(Strategy strategy, List<Group> groups, String total, Part talks, Part back) {
    /** How many groups are drawn; the table has all. */
    public static final int DRAWN = 12;

    public HomePicture {
        groups = List.copyOf(groups);
    }

    /**
     * The strategy that holds.
     *
     * @param title or that there is none yet
     * @param line how it stands
     * @param focus what its focus areas are called
     */
    public record Strategy(String title, String line, List<String> focus) {
        public Strategy {
            focus = List.copyOf(focus);
        }
    }

    /**
     * A group.
     *
     * @param line how it stands, in words
     * @param href where one sees more; empty for nowhere
     */
    public record Group(String name, State state, String line, String href) {}

    /**
     * Another part of it.
     *
     * @param line how it stands, in words
     * @param brief the same in a word or two
     * @param href where one sees more; empty for nowhere
     */
    public record Part(String line, String brief, String href) {}

    /** How far a group has come, the furthest first. */
    public enum State {
        /** Has a plan that was agreed and holds. */
        AGREED,
        /** Writes a plan. */
        WRITING,
        /** Has held its workshop. */
        HELD,
        /** Has one ahead. */
        AHEAD,
        NONE
    }

    /** Those that are drawn. */
    public List<Group> drawn() {
        return groups.stream().limit(DRAWN).toList();
    }

    /** All that the picture says, for who does not see it. */
    public String inWords() {
        return strategy.title + ". " + strategy.line + ". " + total + ". "
                + drawn().stream().map(group -> group.name + ": " + group.line).collect(Collectors.joining(". "))
                + ". " + talks.line + ". " + back.line;
    }

    /** The same with no way to anything. */
    public HomePicture withoutWays() {
        return new HomePicture(
                strategy,
                groups.stream()
                        .map(group -> new Group(group.name, group.state, group.line, ""))
                        .toList(),
                total,
                new Part(talks.line, talks.brief, ""),
                new Part(back.line, back.brief, ""));
    }

    /** Whether anything of it leads anywhere. */
    public boolean hasWays() {
        return !talks.href.isEmpty();
    }

    /** A text as long as there is room for. */
    public static String cut(String text, int letters) {
        int length = text.codePointCount(0, text.length());
        return length <= letters ? text : text.substring(0, text.offsetByCodePoints(0, letters - 1)) + "…";
    }
}
