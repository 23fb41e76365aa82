package dk.kompetencedialog.keeping;

import dk.kompetencedialog.workshop.agenda.SittingTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a workplace's rule deletes within a month. Wants an open transaction or snapshot of it. */
@Component
class DueSoon {
    static final int DAYS = 30;

    private final Rules rules;
    private final Lines lines;
    private final Cases cases;
    private final Clock clock;

    DueSoon(Rules rules, Lines lines, Cases cases, Clock clock) {
        this.rules = rules;
        this.lines = lines;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * So many of a kind, on one day.
     *
     * @param workshop null where it is of the workplace itself
     */
    record Soon(@Nullable UUID workshop, String title, Preview.Batch batch) {
        /** Whether it is told by mail: lines about mails are not, for they would never end. */
        boolean isTold() {
            return batch.kind() != Kept.LETTERS;
        }
    }

    /** By workshop, then by day; nothing of those that wait, or while no rule holds. */
    List<Soon> of(UUID workplaceId) {
        var today = LocalDate.ofInstant(clock.instant(), SittingTime.HERE);
        return rules.of(workplaceId).stream()
                .filter(rule -> !rule.isPaused())
                .flatMap(rule ->
                        within(workplaceId, new Preview(lines.of(workplaceId), rule.times(), today, rule.from())))
                .filter(soon -> !soon.batch.day().isAfter(today.plusDays(DAYS)))
                .toList();
    }

    private Stream<Soon> within(UUID workplaceId, Preview preview) {
        var workshops = cases.of(workplaceId).stream()
                .filter(one -> !one.held())
                .flatMap(one -> preview.batches(one.id()).stream().map(each -> new Soon(one.id(), one.title(), each)));
        return Stream.concat(workshops, preview.batches(null).stream().map(each -> new Soon(null, "", each)));
    }
}
