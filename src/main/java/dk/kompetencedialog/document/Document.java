package dk.kompetencedialog.document;

import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.web.Theme;
import java.util.List;

/**
 * A document to print and file, told by its parts and not by its look: what it is about, how it opens, and its
 * sections in reading order. Text is plain, never markup; what cannot be printed is taken out as it comes in.
 *
 * @param theme the colour it is printed in
 * @param about what the file says of itself
 * @param front how the first page opens
 * @param sections headings of level 2, in order; may be empty
 * @param hasContents whether its headings are listed first, with their pages
 */
public record Document(Theme theme, About about, Front front, List<Block.Section> sections, boolean hasContents) {

    public Document {
        sections = List.copyOf(sections);
    }

    /** One without a table of contents. */
    public Document(About about, Front front, List<Block.Section> sections) {
        this(about, front, sections, false);
    }

    /** One in the usual colour. */
    public Document(About about, Front front, List<Block.Section> sections, boolean hasContents) {
        this(Theme.W1, about, front, sections, hasContents);
    }

    /** The same in another colour. */
    public Document in(Theme other) {
        return new Document(other, about, front, sections, hasContents);
    }

    /**
     * What the file says of itself to those who search and to those who listen.
     *
     * @param language the text's; the words of the print itself (page numbers) follow it
     * @param workplace whose document it is; stands at the foot of every page
     * @param description one sentence for the file's metadata
     */
    public record About(Language language, String workplace, String description) {
        public About {
            workplace = Plain.line(workplace);
            description = Plain.line(description);
        }
    }

    /**
     * How the first page opens. The title is also the file's title and must not be empty; the others may be.
     *
     * @param eyebrow the small line over the title, such as kind and years
     * @param title the heading of level 1
     * @param lead one or two sentences under the title
     * @param facts small facts after the lead, each a few words: edition, date
     */
    public record Front(String eyebrow, String title, String lead, List<String> facts) {
        public Front {
            eyebrow = Plain.line(eyebrow);
            title = Plain.line(title);
            lead = Plain.text(lead);
            facts = Plain.lines(facts);
            if (title.isBlank()) {
                throw new IllegalArgumentException("a document needs a title");
            }
        }
    }
}
