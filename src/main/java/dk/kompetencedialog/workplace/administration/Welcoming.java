package dk.kompetencedialog.workplace.administration;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.account.signin.FirstLinks;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.administration.page.AdministratorsPage.News;
import dk.kompetencedialog.workplace.people.People;
import dk.kompetencedialog.workplace.people.Person;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says to whoever made somebody an administrator how that colleague gets in. */
@Component
class Welcoming {
    private final Administrators administrators;
    private final People people;
    private final FirstLinks links;
    private final Delivery delivery;
    private final Address address;
    private final Transactions transactions;

    Welcoming(
            Administrators administrators,
            People people,
            FirstLinks links,
            Delivery delivery,
            Address address,
            Transactions transactions) {
        this.administrators = administrators;
        this.people = people;
        this.links = links;
        this.delivery = delivery;
        this.address = address;
        this.transactions = transactions;
    }

    /** Nothing where it is nobody who has the role. Not inside a transaction. */
    News news(UUID workplaceId, UUID made, Texts t) {
        var found = transactions.snapshot(workplaceId, () -> {
            var one = administrators.of(workplaceId).stream()
                    .filter(each -> each.id().equals(made))
                    .findFirst();
            return people.of(workplaceId).stream()
                    .filter(person -> person.id().equals(made))
                    .findFirst()
                    .flatMap(person -> one.map(each -> new Found(person, each.been())));
        });
        return found.map(one -> news(workplaceId, one, t)).orElse(News.of(""));
    }

    private record Found(Person person, boolean been) {}

    private News news(UUID workplaceId, Found made, Texts t) {
        var person = made.person;
        var name = person.name();
        if (made.been) return News.of(t.get("administration.made.been", name));
        var page = "/workplaces/" + workplaceId + "/people/" + person.id();
        if (!delivery.isOpen())
            return links.mayBeMade(workplaceId, person.id())
                    ? new News(t.get("administration.made.link", name), page, t.get("administration.made.link.go"))
                    : News.of(t.get("administration.made.been", name));
        return person.mail().isEmpty()
                ? new News(t.get("administration.made.noMail", name), page, t.get("administration.made.noMail.go"))
                : News.of(t.get("administration.made.mail", name, person.mail(), address.of("/sign-in")));
    }
}
