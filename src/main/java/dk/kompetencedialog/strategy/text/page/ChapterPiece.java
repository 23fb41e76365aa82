package dk.kompetencedialog.strategy.text.page;

import dk.kompetencedialog.platform.web.Fragment;
import dk.kompetencedialog.strategy.text.ChapterKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter with its paragraphs.
 *
 * @param title in the strategy's language
 * @param uncovered of the activities: the groups they leave out; null elsewhere
 * @param table of the activities: how they look when they are read; null elsewhere
 * @param gap what is missing while nothing stands in it
 */
public record ChapterPiece(
        ChapterKind kind,
        String title,
        String gap,
        List<ParagraphPiece> paragraphs,
        @Nullable UncoveredPiece uncovered,
        @Nullable ActivityTable table)
        implements Fragment {
    public ChapterPiece {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Its anchor on the page. */
    public String id() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public String template() {
        return "strategy/writing/chapter";
    }
}
