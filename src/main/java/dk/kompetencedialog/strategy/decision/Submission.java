package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.workplace.council.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision as an item of one meeting of a works council.
 *
 * @param councilId null where the council has been taken down since
 * @param council its name as it was
 * @param note what the council is asked for, in words; may be empty
 * @param verdicts one for each side that has spoken
 */
record Submission(
        UUID workplaceId,
        UUID id,
        int number,
        @Nullable UUID councilId,
        String council,
        LocalDate meetsOn,
        String note,
        List<Verdict> verdicts) {
    Submission {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * What a side said.
     *
     * @param spokenBy who spoke for it
     * @param remark why it was sent back, or what the side wants kept; may be empty where it approves
     * @param recordedBy who wrote it down
     */
    record Verdict(Side side, boolean approves, String spokenBy, String remark, String recordedBy) {}

    Optional<Verdict> of(Side side) {
        return verdicts.stream().filter(one -> one.side() == side).findFirst();
    }

    boolean isSentBack() {
        return verdicts.stream().anyMatch(one -> !one.approves());
    }

    boolean isApproved() {
        return verdicts.size() == Side.values().length && !isSentBack();
    }

    /** Whether the council has still to say something. */
    boolean isOpen() {
        return !isSentBack() && !isApproved();
    }
}
