package dk.kompetencedialog.strategy.text.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.strategy.outcome.page.LeftPiece;
import dk.kompetencedialog.workshop.discussion.page.DiscussionsPiece;
import java.util.List;
import java.util.UUID;

/**
 * A strategy that is written in, by several at once.
 *
 * @param frame what the live page goes by
 * @param groups the workplace's staff groups, whom a paragraph may be for
 * @param left how many notes are still open
 */
public record WritingPage(
        Frame frame,
        UUID workshop,
        String workplace,
        String title,
        String language,
        List<ChapterPiece> chapters,
        List<ParagraphPiece.Group> groups,
        LeftPiece left,
        DiscussionsPiece discussions)
        implements Page {
    public WritingPage {
        chapters = List.copyOf(chapters);
        groups = List.copyOf(groups);
    }

    /**
     * Where the page is, and how far the room was when it was read.
     *
     * @param places those that the page follows, as the stream asks for them
     * @param seat the writer's own; names on their device what is not sent yet
     */
    public record Frame(UUID room, UUID epoch, long number, String places, UUID seat) {}

    @Override
    public String template() {
        return "strategy/writing/page";
    }

    @Override
    public String title(Texts t) {
        return t.get("strategy.write.title", title);
    }

    @Override
    public Look look() {
        return Look.DOCUMENT;
    }

    @Override
    public List<String> modules() {
        return List.of("js/strategy.js");
    }
}
