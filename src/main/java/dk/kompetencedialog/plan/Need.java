package dk.kompetencedialog.plan;

import dk.kompetencedialog.guide.CompetenceKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a group must become able to do, or must have changed.
 *
 * @param text 1 to 1,000 characters
 * @param goal what is to be reached; may be empty
 * @param conclusionId the workshop's conclusion it came from; null for none
 */
public record Need(
        UUID id,
        String text,
        CompetenceKind competence,
        Focus focus,
        String goal,
        @Nullable UUID conclusionId) {

    /**
     * The focus area of the strategy that it serves.
     *
     * @param id the strategy's paragraph, the same from revision to revision; null for none
     * @param name what it is called; empty for none
     */
    public record Focus(@Nullable UUID id, String name) {
        public static final int NAME_MAX = 120;

        public static final Focus NONE = new Focus(null, "");

        /** As it may be kept: a long name is cut. */
        public static Focus of(UUID id, String name) {
            int length = name.codePointCount(0, name.length());
            return new Focus(
                    id, length <= NAME_MAX ? name : name.substring(0, name.offsetByCodePoints(0, NAME_MAX - 1)) + "…");
        }
    }
}
