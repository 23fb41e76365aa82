package dk.kompetencedialog.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the group does.
 *
 * @param needId what it is to help; null for none of the plan's needs
 * @param text 1 to 1,000 characters
 * @param kind null where nobody has chosen one yet
 * @param sign how one can tell that it worked; may be empty
 * @param daily how it is used in daily work; may be empty
 */
public record Activity(
        UUID id,
        @Nullable UUID needId,
        String text,
        @Nullable ActivityKind kind,
        Who who,
        When when,
        String sign,
        String daily,
        Money money,
        Origin origin) {

    /**
     * For whom it is, and who answers for it.
     *
     * @param whom for whom it is; empty for the whole group
     * @param responsibleId null for nobody, or for one who is on the list no more
     * @param responsible what they are called; empty for nobody
     */
    public record Who(String whom, @Nullable UUID responsibleId, String responsible) {
        /** The same responsible, for somebody else. */
        public Who but(String others) {
            return new Who(others, responsibleId, responsible);
        }

        /** Without the name: it may end in a log. */
        @Override
        public String toString() {
            return "Who[" + responsibleId + "]";
        }
    }

    /** Both may be open. */
    public record When(
            @Nullable LocalDate deadline, @Nullable LocalDate followUpOn) {}

    /**
     * Who pays.
     *
     * @param from null where it costs nothing, or nobody has said
     * @param note a link or a word; may be empty
     */
    public record Money(@Nullable Funding from, String note) {}

    /**
     * Where it came from.
     *
     * @param formerId the activity of an earlier plan that it goes on from
     * @param conclusionId the workshop's conclusion it came from
     */
    public record Origin(@Nullable UUID formerId, @Nullable UUID conclusionId) {
        public static final Origin NONE = new Origin(null, null);
    }
}
