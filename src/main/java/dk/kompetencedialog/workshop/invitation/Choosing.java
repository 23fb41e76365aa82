package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workplace.council.Council;
import dk.kompetencedialog.workplace.council.CouncilSeat;
import dk.kompetencedialog.workplace.council.Councils;
import dk.kompetencedialog.workplace.council.Post;
import dk.kompetencedialog.workplace.council.Side;
import dk.kompetencedialog.workplace.people.People;
import dk.kompetencedialog.workplace.people.Person;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.invitation.page.ChoosingPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads whom one can invite: the councils first, the first of them chosen already where nobody is. Wants an open transaction. */
@Component
class Choosing {
    private final Invitations invitations;
    private final Workplaces workplaces;
    private final Councils councils;
    private final People people;

    Choosing(Invitations invitations, Workplaces workplaces, Councils councils, People people) {
        this.invitations = invitations;
        this.workplaces = workplaces;
        this.councils = councils;
        this.people = people;
    }

    ChoosingPage page(Member member, Workshop workshop, Texts t) {
        var invitation = invitations.of(workshop);
        var councils = this.councils.of(workshop.workplaceId());
        var list = people.of(workshop.workplaceId()).stream()
                .filter(person -> !person.isGuest())
                .toList();
        var choices = new Choices(list, chosen(invitation, councils), t);
        return new ChoosingPage(
                workshop.theme(),
                workplaces.at(workshop.workplaceId()),
                workshop.id(),
                workshop.title(),
                !invitation.isUntold(),
                councils.stream().map(choices::group).toList(),
                choices.rest(list),
                workplaces.administers(member, workshop.workplaceId()),
                "");
    }

    /** Whether somebody is on the list of those invited. */
    boolean isBegun(Workshop workshop) {
        return !invitations.of(workshop).invited().isEmpty();
    }

    private static Set<UUID> chosen(Invitation invitation, List<Council> councils) {
        var invited = invitation.invited().stream().map(Invitee::person).collect(Collectors.toSet());
        if (!invited.isEmpty() || !invitation.isUntold()) return invited;
        return councils.stream()
                .limit(1)
                .flatMap(council -> council.regulars().stream())
                .collect(Collectors.toSet());
    }

    /** Gives each person once. */
    private static final class Choices {
        private final Map<UUID, Person> people;
        private final Set<UUID> chosen;
        private final Set<UUID> given = new HashSet<>();
        private final Texts t;

        Choices(List<Person> people, Set<UUID> chosen, Texts t) {
            this.people = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
            this.chosen = chosen;
            this.t = t;
        }

        ChoosingPage.Group group(Council council) {
            return new ChoosingPage.Group(
                    council.name(),
                    Stream.of(part(council, Side.A), part(council, Side.B), part(council, null))
                            .filter(part -> !part.choices().isEmpty())
                            .toList());
        }

        List<ChoosingPage.Choice> rest(List<Person> all) {
            return all.stream()
                    .filter(person -> given.add(person.id()))
                    .map(person -> choice(person, person.mail()))
                    .toList();
        }

        private ChoosingPage.Part part(Council council, @Nullable Side side) {
            var choices = new ArrayList<ChoosingPage.Choice>();
            for (var seat : council.of(side)) {
                var person = people.get(seat.person());
                if (person != null && given.add(person.id())) choices.add(choice(person, post(seat)));
            }
            return new ChoosingPage.Part(t.get("council.side." + (side == null ? "none" : side)), choices);
        }

        private String post(CouncilSeat seat) {
            var absent = seat.standsInFor() == null ? null : people.get(seat.standsInFor());
            if (absent != null) return t.get("invitation.choose.standsIn", absent.name());
            return seat.post() == Post.MEMBER ? "" : t.get("council.post." + seat.post());
        }

        private ChoosingPage.Choice choice(Person person, String hint) {
            return new ChoosingPage.Choice(
                    person.id().toString(),
                    person.name(),
                    hint,
                    !person.mail().isEmpty(),
                    chosen.contains(person.id()));
        }
    }
}
