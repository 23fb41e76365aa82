package dk.kompetencedialog.strategy.text;

import java.util.UUID;

/**
 * A paragraph of a strategy.
 *
 * @param lead whether it opens its chapter
 * @param position its order in the chapter, where the lead comes first
 * @param removed whether it was taken out; it can come back
 */
record Paragraph(UUID id, ChapterKind chapter, boolean lead, long position, Wording wording, boolean removed) {
    Paragraph saying(Wording other) {
        return new Paragraph(id, chapter, lead, position, other, false);
    }
}
