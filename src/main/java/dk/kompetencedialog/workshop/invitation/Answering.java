package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.account.QrCode;
import dk.kompetencedialog.account.Ways;
import dk.kompetencedialog.account.Welcomes;
import dk.kompetencedialog.account.page.JoinPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.Workshops;
import dk.kompetencedialog.workshop.agenda.Agendas;
import dk.kompetencedialog.workshop.agenda.Sitting;
import dk.kompetencedialog.workshop.agenda.SittingTime;
import dk.kompetencedialog.workshop.invitation.page.AnswerPage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody invited sees and does behind their own link. */
@Component
class Answering {
    /** For who wants to look up afterwards when it was. */
    private static final Duration GOOD_AFTERWARDS = Duration.ofDays(14);

    private final AnswerLinks links;
    private final Invitations invitations;
    private final Invitees invitees;
    private final Workshops workshops;
    private final Workplaces workplaces;
    private final WorkshopRuns runs;
    private final Agendas agendas;
    private final Ways ways;
    private final Welcomes welcomes;
    private final Transactions transactions;
    private final Clock clock;

    Answering(
            AnswerLinks links,
            Invitations invitations,
            Invitees invitees,
            Workshops workshops,
            Workplaces workplaces,
            WorkshopRuns runs,
            Agendas agendas,
            Ways ways,
            Welcomes welcomes,
            Transactions transactions,
            Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.invitees = invitees;
        this.workshops = workshops;
        this.workplaces = workplaces;
        this.runs = runs;
        this.agendas = agendas;
        this.ways = ways;
        this.welcomes = welcomes;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Asked(Invitation invitation, Invitee invitee) {}

    AnswerPage page(String link, Texts t) {
        return through(link, asked -> page(asked, link, t));
    }

    /** Nothing is kept where there is nothing to answer any more. */
    void answer(String link, Answer answer) {
        through(link, asked -> {
            if (state(asked) == AnswerPage.State.OPEN)
                invitees.answer(asked.invitation.workshop(), asked.invitee.person(), answer);
            return answer;
        });
    }

    /** All its sittings that have a day, for a calendar to take in. */
    String calendar(String link, Texts t) {
        return through(link, asked -> {
            if (state(asked) != AnswerPage.State.OPEN) throw Sentence.gone("invitation.link.old");
            var entries = asked.invitation.plan().stream()
                    .map(sitting -> entry(asked, sitting, t))
                    .toList();
            return CalendarFile.published(entries, clock.instant());
        });
    }

    private <T> T through(String link, Function<Asked, T> what) {
        var to = links.behind(link).orElseThrow(() -> Sentence.notFound("invitation.link.none"));
        return transactions.in(to.workplaceId(), () -> {
            var invitation = invitations.of(workshops.in(new Room(to.workplaceId(), to.workshopId())));
            var invitee = invitation.invitee(to.personId()).orElseThrow(Sentence::notFound);
            if (isOld(invitation) && !isHeld(invitation)) throw Sentence.gone("invitation.link.old");
            return what.apply(new Asked(invitation, invitee));
        });
    }

    private boolean isOld(Invitation invitation) {
        return invitation.plan().stream()
                .flatMap(sitting -> sitting.endsAt().stream())
                .max(Instant::compareTo)
                .filter(end -> end.plus(GOOD_AFTERWARDS).isBefore(clock.instant()))
                .isPresent();
    }

    private AnswerPage page(Asked asked, String link, Texts t) {
        var workshop = asked.invitation.workshop();
        var invitee = asked.invitee;
        return new AnswerPage(
                workshop.theme(),
                workplaces.at(workshop.workplaceId()).name(),
                workshop.title(),
                invitee.firstName(),
                AnswerLinks.PATH + link,
                agendas.piece(workshop, t).meetings(),
                state(asked),
                invitee.answer() == null ? "" : invitee.answer().name(),
                invitee.answer() != null && !asked.invitation.hasAnswered(invitee),
                asked.invitation.cover().reason(),
                state(asked) == AnswerPage.State.OPEN ? entry(asked) : null,
                !asked.invitation.plan().isEmpty(),
                asked.invitation.plan().stream().anyMatch(this::isToday),
                QrCode.svg(links.whole(link), t.get("invitation.page.qr")));
    }

    private AnswerPage.State state(Asked asked) {
        var invitation = asked.invitation;
        if (invitation.cover().cancelled()) return AnswerPage.State.CANCELLED;
        if (asked.invitee.dropped()) return AnswerPage.State.DROPPED;
        var past = !invitation.plan().isEmpty()
                && invitation.ahead(clock.instant()).isEmpty();
        var over = past || runs.of(invitation.workshop().room()).closed();
        return over && !isHeld(invitation) ? AnswerPage.State.OVER : AnswerPage.State.OPEN;
    }

    /** Whether it is under way, on whatever day: begun, and not closed. */
    private boolean isHeld(Invitation invitation) {
        var run = runs.of(invitation.workshop().room(), Locale.ROOT);
        return run.since() != null && !run.closed();
    }

    /** The door is told on the day itself, and while it is held: a mail that is passed on before leads nobody in. */
    private @Nullable JoinPage entry(Asked asked) {
        var workshop = asked.invitation.workshop();
        var way = ways.into(workshop.workplaceId(), workshop.id());
        var open = asked.invitation.plan().stream().anyMatch(this::isToday) || isHeld(asked.invitation);
        if (way.closed() || !open) return null;
        var welcome = welcomes.of(workshop.workplaceId(), workshop.id());
        return new JoinPage(welcome, way.token(), asked.invitee.name(), "");
    }

    private boolean isToday(Sitting sitting) {
        var day = Objects.requireNonNull(sitting.startsAt())
                .atZone(SittingTime.HERE)
                .toLocalDate();
        return day.equals(clock.instant().atZone(SittingTime.HERE).toLocalDate());
    }

    private static CalendarEntry entry(Asked asked, Sitting sitting, Texts t) {
        var start = Objects.requireNonNull(sitting.startsAt());
        return new CalendarEntry(
                sitting.id(),
                Math.max(told(asked, sitting), asked.invitation.changes().getOrDefault(sitting.id(), 0)),
                start,
                sitting.minutes(),
                asked.invitation.workshop().title(),
                CalendarEntry.description(sitting.link(), t),
                sitting.place(),
                sitting.link(),
                false);
    }

    /** The number of the last mail about it. */
    private static int told(Asked asked, Sitting sitting) {
        return asked.invitation.told().stream()
                .filter(told ->
                        told.sitting().equals(sitting.id()) && told.person().equals(asked.invitee.person()))
                .mapToInt(Told::sequence)
                .findFirst()
                .orElse(0);
    }
}
