package dk.kompetencedialog.workshop;

import dk.kompetencedialog.board.printed.Printed;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.HomeCard;
import dk.kompetencedialog.workplace.HomeCards;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.agenda.Agendas;
import dk.kompetencedialog.workshop.erasure.Deletions;
import dk.kompetencedialog.workshop.facilitator.Facilitators;
import dk.kompetencedialog.workshop.group.WorkshopGroups;
import dk.kompetencedialog.workshop.invitation.InvitationReading;
import dk.kompetencedialog.workshop.page.WorkshopPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What members see of their workshops. Wants an open transaction of the workplace. */
@Component
class WorkshopViews implements HomeCards {
    private final WorkshopRuns runs;
    private final Workplaces workplaces;
    private final Surroundings surroundings;
    private final Agendas agendas;
    private final InvitationReading invitations;
    private final Deletions deletions;
    private final Messages messages;
    private final Facilitators facilitators;
    private final WorkshopGroups groups;
    private final Printed printed;

    WorkshopViews(
            WorkshopRuns runs,
            Workplaces workplaces,
            Surroundings surroundings,
            Agendas agendas,
            InvitationReading invitations,
            Deletions deletions,
            Messages messages,
            Facilitators facilitators,
            WorkshopGroups groups,
            Printed printed) {
        this.runs = runs;
        this.workplaces = workplaces;
        this.surroundings = surroundings;
        this.agendas = agendas;
        this.invitations = invitations;
        this.deletions = deletions;
        this.messages = messages;
        this.facilitators = facilitators;
        this.groups = groups;
        this.printed = printed;
    }

    Page page(Workshops.Opened opened, Texts t) {
        var workshop = opened.workshop();
        var run = runs.of(workshop.room(), t.language().locale());
        return new WorkshopPage(
                workshop.theme(),
                workplaces.at(workshop.workplaceId()),
                workshop.id(),
                workshop.above(kind(run, t)),
                workshop.title(),
                groups.names(workshop.room()),
                run.isTowardsStrategy(),
                workshop.named(),
                run.hasMinutes(),
                run.closed(),
                surroundings.way(workshop.room(), 0, t),
                agendas.piece(workshop, t),
                invitations.piece(workshop),
                prints(run),
                opened.standing(),
                facilitators.names(workshop.room()),
                deletions.told(workshop.workplaceId(), workshop.id(), t));
    }

    private WorkshopPage.@Nullable Prints prints(Run run) {
        var room = run.workshop().room();
        return run.edition().boards().stream().allMatch(board -> board.prints().isEmpty())
                ? null
                : new WorkshopPage.Prints(printed.in(room), printed.isFresh(room));
    }

    /** What the facilitator is called at the seat. */
    String facilitatorName(HttpServletRequest request) {
        return messages.of(request).get("workshop.facilitator");
    }

    @Override
    public List<HomeCard> of(Workplace workplace, Texts t) {
        var invited = invitations.lines(workplace.id(), t);
        return runs.of(workplace, t.language().locale()).stream()
                .map(run -> card(run, invited.get(run.workshop().id()), t))
                .toList();
    }

    @Override
    public Optional<HomeCard.Link> next(Workplace workplace, Texts t) {
        return Optional.of(new HomeCard.Link(
                t.get("workshop.new.link"), "/workplaces/%s/workshops/new".formatted(workplace.id())));
    }

    private static HomeCard card(Run run, @Nullable String invited, Texts t) {
        var workshop = run.workshop();
        var state = run.closed() ? "closed" : run.index() == 0 ? "ready" : "running";
        return new HomeCard(
                workshop.above(kind(run, t)),
                workshop.title(),
                Stream.of(
                                t.get("workshop.state." + state),
                                run.closed() ? null : invited,
                                t.get(workshop.named() ? "workshop.named" : "workshop.nameless"))
                        .filter(Objects::nonNull)
                        .toList(),
                new HomeCard.Link(t.get("workshop.open"), "/workshops/" + workshop.id()),
                run.closed() ? results(run, t) : List.of());
    }

    private static List<HomeCard.Link> results(Run run, Texts t) {
        var here = "/workshops/" + run.workshop().id();
        var minutes = new HomeCard.Link(t.get("workshop.minutes.read"), here + "/minutes");
        return run.isTowardsStrategy()
                ? List.of(new HomeCard.Link(t.get("workshop.strategy"), here + "/strategy"), minutes)
                : List.of(minutes);
    }

    private static String kind(Run run, Texts t) {
        return t.get("workshop.kind." + run.workshop().theme().css());
    }
}
