package dk.kompetencedialog.workshop.planning;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.workplace.council.Councils;
import dk.kompetencedialog.workshop.Use;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.group.WorkshopGroups;
import dk.kompetencedialog.workshop.invitation.Inviting;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts those on the list of a new workshop that it is held by: a council, or a group with its leader. Nobody is told yet. */
@Component
class FirstInvited {
    private final Transactions transactions;
    private final Councils councils;
    private final WorkshopGroups groups;
    private final Inviting inviting;

    FirstInvited(Transactions transactions, Councils councils, WorkshopGroups groups, Inviting inviting) {
        this.transactions = transactions;
        this.councils = councils;
        this.groups = groups;
        this.inviting = inviting;
    }

    void choose(Workshop made, Use use, String council) {
        var people = transactions.snapshot(
                made.workplaceId(), () -> use.isOfGroup() ? groups.people(made.room()) : council(made, council));
        if (!people.isEmpty()) inviting.choose(made, people);
    }

    private Collection<UUID> council(Workshop made, String chosen) {
        return councils.of(made.workplaceId()).stream()
                .filter(council -> council.id().toString().equals(chosen))
                .flatMap(council -> council.regulars().stream())
                .toList();
    }
}
