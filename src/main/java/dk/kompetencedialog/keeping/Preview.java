package dk.kompetencedialog.keeping;

import dk.kompetencedialog.keeping.page.KeepingPage;
import dk.kompetencedialog.keeping.page.KeepingPage.Item;
import dk.kompetencedialog.platform.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What certain times mean for what there is.
 *
 * @param from before which nothing is deleted
 */
record Preview(List<Line> lines, Times times, LocalDate today, LocalDate from) {
    /** Stands for the workplace itself where a workshop is asked for. */
    static final UUID NONE = new UUID(0, 0);

    /** So many of a kind on a day. */
    record Batch(LocalDate day, Kept kind, int amount, boolean overdue) {
        Item in(Texts t) {
            return new Item(t.day(day), t.get("keeping.amount." + kind, amount), overdue);
        }
    }

    KeepingPage.Case of(Cases.Case one, Texts t) {
        var batches = batches(one.id().equals(NONE) ? null : one.id());
        var year = today.plusYears(1);
        return new KeepingPage.Case(
                one.id(),
                one.title(),
                one.held(),
                one.links(t),
                batches.stream()
                        .filter(each -> !each.day.isAfter(year))
                        .map(each -> each.in(t))
                        .toList(),
                batches.stream()
                        .filter(each -> each.day.isAfter(year))
                        .map(each -> each.in(t))
                        .toList(),
                waiting(one.id(), t));
    }

    /** By day, then by kind. */
    List<Batch> batches(@Nullable UUID workshop) {
        return lines.stream()
                .filter(line -> Objects.equals(line.workshop(), workshop))
                .flatMap(
                        line -> line
                                .due(times, from)
                                .map(day -> new Batch(day, line.kind(), line.amount(), isOverdue(line)))
                                .stream())
                .sorted(Comparator.comparing(Batch::day).thenComparing(Batch::kind))
                .collect(Collectors.groupingBy(
                        each -> each.day + " " + each.kind, LinkedHashMap::new, Collectors.reducing(Preview::sum)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Batch sum(Batch one, Batch same) {
        return new Batch(one.day, one.kind, one.amount + same.amount, one.overdue || same.overdue);
    }

    private boolean isOverdue(Line line) {
        return line.due(times, LocalDate.MIN).filter(day -> day.isBefore(today)).isPresent();
    }

    private List<String> waiting(UUID id, Texts t) {
        return Stream.of(Kept.values())
                .flatMap(kind -> {
                    int amount = lines.stream()
                            .filter(line -> line.kind() == kind && id.equals(line.workshop()) && line.waits(times))
                            .mapToInt(Line::amount)
                            .sum();
                    return amount == 0
                            ? Stream.<String>empty()
                            : Stream.of(
                                    t.get("keeping.amount." + kind, amount) + ": " + t.get("keeping.waits." + kind));
                })
                .toList();
    }
}
