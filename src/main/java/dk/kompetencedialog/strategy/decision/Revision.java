package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.strategy.kept.Kept;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A strategy's text as it was when it was sent somewhere. It never changes.
 *
 * @param number 1 and up, within the strategy
 * @param madeBy the name of whoever sent it
 * @param passages its paragraphs in reading order
 * @param kept what was said beside them
 */
public record Revision(int number, String title, String madeBy, Instant madeAt, List<Passage> passages, Kept kept) {
    public Revision {
        passages = List.copyOf(passages);
    }

    /**
     * A paragraph as it was.
     *
     * @param chapter its kind's name
     * @param whom names of the staff groups it is for; none = everyone
     * @param behind what lies behind it, in words; may be empty
     */
    public record Passage(
            UUID paragraph,
            String chapter,
            boolean lead,
            String heading,
            String body,
            List<String> whom,
            String behind) {
        public Passage {
            whom = List.copyOf(whom);
        }

        /** The same, as another paragraph. */
        public Passage as(UUID other) {
            return new Passage(other, chapter, lead, heading, body, whom, behind);
        }

        /** Whether a reader would see no difference. */
        public boolean readsAs(Passage other) {
            return chapter.equals(other.chapter)
                    && heading.equals(other.heading)
                    && body.equals(other.body)
                    && whom.equals(other.whom);
        }
    }

    /** The same as the one with this number. */
    Revision numbered(int other) {
        return new Revision(other, title, madeBy, madeAt, passages, kept);
    }

    /** The same with other paragraphs. */
    public Revision saying(List<Passage> other) {
        return new Revision(number, title, madeBy, madeAt, other, kept);
    }

    Revision by(String sender) {
        return new Revision(number, title, sender, madeAt, passages, kept);
    }

    /** Whether another would be the same to its readers. What was said beside it counts where it was kept. */
    public boolean readsAs(Revision other) {
        return passages.size() == other.passages.size()
                && java.util.stream.IntStream.range(0, passages.size())
                        .allMatch(at -> passages.get(at).readsAs(other.passages.get(at)))
                && (!kept.frozen() || kept.saysAs(other.kept));
    }
}
