package dk.kompetencedialog.workshop.planning;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.board.printed.Prints;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.council.Council;
import dk.kompetencedialog.workplace.council.Councils;
import dk.kompetencedialog.workshop.Use;
import dk.kompetencedialog.workshop.group.Plannable;
import dk.kompetencedialog.workshop.group.Target;
import dk.kompetencedialog.workshop.page.NewWorkshopPage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody who plans a workshop may choose from. Opens a snapshot of its own. */
@Component
class Offers {
    private final Transactions transactions;
    private final Plannable plannable;
    private final Councils councils;
    private final Prints prints;

    Offers(Transactions transactions, Plannable plannable, Councils councils, Prints prints) {
        this.transactions = transactions;
        this.plannable = plannable;
        this.councils = councils;
        this.prints = prints;
    }

    /** What is offered; who leads a unit and does not administer plans groups' workshops alone, and invites no council. */
    record Offer(Workplace workplace, List<Use> uses, Plannable.Choices choices, List<Council> councils) {
        /** The council that is invited unless another is chosen; empty for none. */
        String council() {
            return councils.stream()
                    .map(council -> council.id().toString())
                    .findFirst()
                    .orElse("");
        }

        /** What a workshop of this use is called after whom it is for. */
        String names(Use use, List<Target> whom, Texts t) {
            var names = Stream.concat(choices.units().stream(), choices.groups().stream())
                    .filter(choice -> whom.contains(choice.target()))
                    .map(Plannable.Choice::name)
                    .collect(Collectors.joining(", "));
            return t.get("workshop.new.titleOf." + use, names.isEmpty() ? workplace.name() : names);
        }

        Page form(NewWorkshopPage.Filled filled, NewWorkshopPage.Wrongs wrongs) {
            return new NewWorkshopPage(workplace, uses, choices, councils, filled, wrongs);
        }
    }

    /** Throws {@link Sentence} 404 for who may plan none. */
    Offer to(Member member, Workplace workplace) {
        return transactions.snapshot(workplace.id(), () -> {
            var choices = plannable.of(member, workplace);
            return new Offer(
                    workplace,
                    Stream.of(Use.values())
                            .filter(use -> choices.whole() || use.isOfGroup())
                            .filter(use -> use != Use.SERVICE_CHECK || holds(workplace))
                            .toList(),
                    choices,
                    choices.whole() ? councils.of(workplace.id()) : List.of());
        });
    }

    /** Whether there is a strategy to look at. */
    private boolean holds(Workplace workplace) {
        return !prints.of(workplace.id(), Set.of()).isEmpty();
    }
}
