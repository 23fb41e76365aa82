package dk.kompetencedialog.workplace;

import java.util.List;
import java.util.Optional;

/**
 * A card on a workplace's home page.
 *
 * @param kind a word or two above the title, like {@code Workshop 1}; empty where the title says it
 * @param lines what there is to know of it, a sentence each
 * @param result where what came of it is read, once it is over
 */
public record HomeCard(String kind, String title, List<String> lines, Link link, Optional<Link> result) {
    /** Where one can go, and the words for it. */
    public record Link(String text, String href) {}
}
