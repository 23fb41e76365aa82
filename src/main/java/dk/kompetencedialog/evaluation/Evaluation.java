package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.guide.YearPart;
import dk.kompetencedialog.workplace.council.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A works council's look at a year.
 *
 * @param turn how often it has been changed
 * @param met what met § 8 when the first side signed; empty while nobody has
 * @param parts all of them, in their order
 * @param signatures of the sides that have signed
 */
public record Evaluation(
        UUID workplaceId,
        UUID id,
        int year,
        int turn,
        List<String> met,
        List<Part> parts,
        Map<Side, Signature> signatures) {
    public Evaluation {
        met = List.copyOf(met);
        parts = List.copyOf(parts);
        signatures = Map.copyOf(signatures);
    }

    /**
     * A part.
     *
     * @param drafted what the figures say, a sentence each
     * @param said what the council says besides; may be empty
     */
    public record Part(YearPart chapter, List<String> drafted, String said) {
        public Part {
            drafted = List.copyOf(drafted);
        }

        public boolean isEmpty() {
            return drafted.isEmpty() && said.isEmpty();
        }
    }

    /** That a side stands by it. */
    public record Signature(String name, LocalDate on) {
        /** Without the name: it may end in a log. */
        @Override
        public String toString() {
            return "Signature[" + on + "]";
        }
    }

    /** Whether it may be changed. */
    public boolean isOpen() {
        return signatures.isEmpty();
    }

    /** Whether both sides stand by it. */
    public boolean isSigned() {
        return signatures.size() == Side.values().length;
    }

    /** A side's signature; null before there is one. */
    public @Nullable Signature of(Side side) {
        return signatures.get(side);
    }

    /** What a part says. */
    public Part part(YearPart chapter) {
        return parts.stream()
                .filter(each -> each.chapter == chapter)
                .findFirst()
                .orElseGet(() -> new Part(chapter, List.of(), ""));
    }

    /** Where it is. */
    public String here() {
        return "/workplaces/" + workplaceId + "/evaluations/" + id;
    }
}
