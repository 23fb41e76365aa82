package dk.kompetencedialog.coherence;

import dk.kompetencedialog.board.printed.Print;
import dk.kompetencedialog.board.printed.Prints;
import dk.kompetencedialog.coherence.year.YearEvents;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.HomePicture;
import dk.kompetencedialog.workplace.HomePictures;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.YearWheel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws a workplace's coherence from what holds today: six statements, however many groups there are. */
@Component
class Pictures implements HomePictures {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMM");

    private final Prints prints;
    private final Groups groups;
    private final ComingBack back;
    private final YearEvents year;
    private final Clock clock;

    Pictures(Prints prints, Groups groups, ComingBack back, YearEvents year, Clock clock) {
        this.prints = prints;
        this.groups = groups;
        this.back = back;
        this.year = year;
        this.clock = clock;
    }

    @Override
    public YearWheel year(Workplace workplace, Texts t) {
        var today = Dates.today(clock.instant());
        return year.wheel(workplace.id(), today, t);
    }

    @Override
    public Optional<HomePicture> of(Workplace workplace, Texts t) {
        var today = Dates.today(clock.instant());
        return drawn(workplace, back.talks(workplace.id(), today, t), back.evaluation(workplace.id(), t), t);
    }

    @Override
    public Optional<HomePicture> forAll(Workplace workplace, Texts t) {
        var today = Dates.today(clock.instant());
        var counted = back.talks(workplace.id(), today, t);
        return drawn(
                        workplace,
                        new HomePicture.Part(counted.brief(), counted.brief(), ""),
                        back.signedEvaluation(workplace.id(), t),
                        t)
                .map(HomePicture::withoutWays);
    }

    private Optional<HomePicture> drawn(
            Workplace workplace, HomePicture.Part talks, HomePicture.Part evaluation, Texts t) {
        var today = Dates.today(clock.instant());
        var all = groups.of(workplace.id(), today);
        if (all.isEmpty()) return Optional.empty();
        return Optional.of(new HomePicture(
                strategy(prints.of(workplace.id(), Set.of()), today, t),
                all.stream()
                        .sorted(Comparator.comparing(Group::state).thenComparing(Group::name))
                        .map(group -> group(workplace, group, t))
                        .toList(),
                total(all, t),
                talks,
                evaluation));
    }

    private static HomePicture.Strategy strategy(List<Print> prints, LocalDate today, Texts t) {
        var focus = prints.stream()
                .filter(print -> print.kind() == ConclusionKind.FOCUS_AREA)
                .map(print -> print.heading().isEmpty() ? print.text() : print.heading())
                .toList();
        return prints.stream()
                .map(Print::source)
                .findFirst()
                .map(source -> new HomePicture.Strategy(
                        source.title(),
                        t.get(
                                source.from().isAfter(today) ? "coherence.strategy.ahead" : "coherence.strategy.holds",
                                focus.size(),
                                prints.size() - focus.size(),
                                t.day(source.from()),
                                t.day(source.until())),
                        focus))
                .orElseGet(() -> new HomePicture.Strategy(
                        t.get("coherence.strategy.none"), t.get("coherence.strategy.none.line"), List.of()));
    }

    private static String total(List<Group> all, Texts t) {
        return t.get(
                "coherence.total",
                (int) all.stream()
                        .filter(group -> group.state() == HomePicture.State.AGREED)
                        .count(),
                all.size(),
                all.stream().mapToInt(Group::activities).sum(),
                all.stream().mapToInt(Group::done).sum());
    }

    private static HomePicture.Group group(Workplace workplace, Group group, Texts t) {
        var on = group.day();
        var line = on == null
                ? t.get("coherence.state." + group.state() + (group.state() == HomePicture.State.AHEAD ? ".noDay" : ""))
                : t.get(
                        "coherence.state." + group.state(),
                        DAY.withLocale(t.language().locale()).format(on));
        var href = switch (group.state()) {
            case AGREED, WRITING -> "/plans/" + group.plan();
            case HELD, AHEAD -> "/workshops/" + group.workshop();
            case NONE -> "/workplaces/" + workplace.id() + "/workshops/new?use=GRUS&whom=unit:" + group.id();
        };
        return new HomePicture.Group(group.name(), group.state(), line, href);
    }
}
