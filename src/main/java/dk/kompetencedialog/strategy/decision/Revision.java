package dk.kompetencedialog.strategy.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A strategy's text as it was when it was sent somewhere. It never changes.
 *
 * @param number 1 and up, within the strategy
 * @param madeBy the name of whoever sent it
 * @param passages its paragraphs in reading order
 */
public record Revision(int number, String title, String madeBy, Instant madeAt, List<Passage> passages) {
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

        /** Whether a reader would see no difference. */
        public boolean readsAs(Passage other) {
            return chapter.equals(other.chapter)
                    && heading.equals(other.heading)
                    && body.equals(other.body)
                    && whom.equals(other.whom);
        }
    }

    /** Whether these paragraphs read as it does. */
    public boolean readsAs(List<Passage> others) {
        return passages.size() == others.size()
                && java.util.stream.IntStream.range(0, others.size())
                        .allMatch(at -> passages.get(at).readsAs(others.get(at)));
    }
}
