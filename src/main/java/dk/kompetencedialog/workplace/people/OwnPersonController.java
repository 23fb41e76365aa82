package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.HomePicture;
import dk.kompetencedialog.workplace.HomePictures;
import dk.kompetencedialog.workplace.OwnCards;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workplace.people.page.OwnPage;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one who is on a workplace's list: what stands there, and who let them in. */
@Controller
class OwnPersonController {
    private final Workplaces workplaces;
    private final PersonAccounts accounts;
    private final PeopleReading reading;
    private final Audit audit;
    private final Transactions transactions;
    private final ObjectProvider<OwnCards> cards;
    private final HomePictures pictures;

    OwnPersonController(
            Workplaces workplaces,
            PersonAccounts accounts,
            PeopleReading reading,
            Audit audit,
            Transactions transactions,
            ObjectProvider<OwnCards> cards,
            HomePictures pictures) {
        this.workplaces = workplaces;
        this.accounts = accounts;
        this.reading = reading;
        this.audit = audit;
        this.transactions = transactions;
        this.cards = cards;
        this.pictures = pictures;
    }

    @GetMapping("/workplaces/{id}/me")
    Page own(Member member, @PathVariable UUID id, Texts t) {
        var workplace = workplaces.belonging(member, id);
        return transactions.snapshot(id, () -> page(workplace, member, t));
    }

    private OwnPage page(Workplace workplace, Member member, Texts t) {
        var person = accounts.personOf(workplace.id(), member).orElseThrow(Sentence::notFound);
        var known = reading.of(workplace.id());
        var row = new Showing(known, t)
                .rows().stream()
                        .filter(each -> each.id().equals(person.toString()))
                        .findFirst()
                        .orElseThrow(Sentence::notFound);
        var copied = audit.latest(workplace.id(), AuditKind.FIRST_LINK_COPIED, person);
        var ways = cards.orderedStream()
                .flatMap(each -> each.of(workplace, member, t).stream())
                .toList();
        boolean guest = known.people().stream()
                .anyMatch(each -> each.isGuest() && each.id().equals(person));
        var picture = guest ? Optional.<HomePicture>empty() : pictures.forAll(workplace, t);
        return new OwnPage(
                workplace,
                row,
                copied.map(t::day).orElse(""),
                ways,
                picture.stream().toList());
    }
}
