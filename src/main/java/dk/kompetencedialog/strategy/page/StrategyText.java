package dk.kompetencedialog.strategy.page;

import dk.kompetencedialog.platform.text.Language;
import java.util.List;

/**
 * A strategy as it reads, in the reader's language.
 *
 * @param purpose why there is one, and how far this one has come; each a paragraph
 * @param people the names of those who took part
 * @param empty whether nothing is concluded yet
 */
public record StrategyText(
        Language language,
        Front front,
        List<String> purpose,
        List<Chapter> chapters,
        List<String> people,
        boolean empty) {
    public StrategyText {
        purpose = List.copyOf(purpose);
        chapters = List.copyOf(chapters);
        people = List.copyOf(people);
    }

    /**
     * How it opens.
     *
     * @param workplace whose it is
     * @param eyebrow the small line over the title
     * @param facts small facts under the lead
     */
    public record Front(String workplace, String eyebrow, String title, String lead, List<String> facts) {}
}
