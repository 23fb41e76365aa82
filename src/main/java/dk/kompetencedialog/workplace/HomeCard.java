package dk.kompetencedialog.workplace;

import java.util.List;

/**
 * A card on a workplace's home page.
 *
 * @param kind a word or two above the title, like {@code Workshop 1}; empty where the title says it
 * @param lines what there is to know of it, a sentence each
 * @param results where what came of it is read, once it is over
 */
public record HomeCard(String kind, String title, List<String> lines, Link link, List<Link> results) {
    public HomeCard {
        lines = List.copyOf(lines);
        results = List.copyOf(results);
    }

    /** Where one can go, and the words for it. */
    public record Link(String text, String href) {}
}
