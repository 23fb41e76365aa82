package dk.kompetencedialog.workplace;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.signin.session.Proof;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.page.HomePage;
import dk.kompetencedialog.workplace.page.NewWorkplacePage;
import dk.kompetencedialog.workplace.page.NoWorkplacePage;
import dk.kompetencedialog.workplace.page.WorkplacesPage;
import dk.kompetencedialog.workplace.people.Person;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member's workplaces: find one, make one, see its home. */
@Controller
class WorkplaceController {
    private static final int NAME_MAX = 120;

    private final Workplaces workplaces;
    private final StaffGroups staffGroups;
    private final Transactions transactions;
    private final ObjectProvider<HomeCards> cards;
    private final HomePictures pictures;

    WorkplaceController(
            Workplaces workplaces,
            StaffGroups staffGroups,
            Transactions transactions,
            ObjectProvider<HomeCards> cards,
            HomePictures pictures) {
        this.workplaces = workplaces;
        this.staffGroups = staffGroups;
        this.transactions = transactions;
        this.cards = cards;
        this.pictures = pictures;
    }

    /** Who has one workplace is at home there at once; who runs the program and has none makes it. */
    @GetMapping("/workplaces")
    Answer all(Member member, Authentication known) {
        var mine = workplaces.belongings(member);
        return switch (mine.size()) {
            case 0 ->
                Proof.shownBy(known).filter(Proof.CONSOLE::equals).isPresent()
                        ? new SeeOther("/workplaces/new")
                        : new NoWorkplacePage();
            case 1 -> new SeeOther(mine.getFirst().home());
            default ->
                new WorkplacesPage(mine.stream()
                        .map(each -> new HomeCard.Link(each.workplace().name(), each.home()))
                        .toList());
        };
    }

    @GetMapping("/workplaces/new")
    Page blank(Member member, Authentication known) {
        workplaces.requireMaker(member, known);
        return new NewWorkplacePage(
                "", "", "", "", new GroupForm(List.of()).roomy().rows(), "");
    }

    @PostMapping("/workplaces")
    Answer make(Member member, Authentication known, @RequestParam MultiValueMap<String, String> form, Texts t) {
        workplaces.requireMaker(member, known);
        var name = Objects.requireNonNullElse(form.getFirst("name"), "");
        var maker = Objects.requireNonNullElse(form.getFirst("maker"), "");
        var groups = GroupForm.read(form);
        if (form.containsKey("more"))
            return new NewWorkplacePage(name, "", maker, "", groups.oneMore().rows(), "");
        var checked = groups.checked(t);
        var page = new NewWorkplacePage(
                name,
                wrongName(name, t),
                maker,
                wrongMaker(maker, t),
                checked.roomy().rows(),
                checked.wrong(t));
        if (!page.wrongs().isEmpty()) return page;
        var called = PlainText.ofAny(maker, Person.NAME_MAX, false);
        return home(workplaces.make(member, PlainText.of(name, NAME_MAX, false), called, groups.groups()));
    }

    /** Who is a person of it and does not administer it has a page of their own. */
    @GetMapping("/workplaces/{id}")
    Answer home(Member member, @PathVariable UUID id, Texts t) {
        var mine = workplaces.belonging(member, id);
        return transactions.snapshot(
                id,
                () -> workplaces.administers(member, id) ? home(mine, t) : new SeeOther("/workplaces/" + id + "/me"));
    }

    private HomePage home(Workplace workplace, Texts t) {
        return new HomePage(
                workplace,
                cards.orderedStream()
                        .flatMap(each -> each.of(workplace, t).stream())
                        .toList(),
                cards.orderedStream()
                        .flatMap(each -> each.next(workplace, t).stream())
                        .toList(),
                staffGroups.of(workplace.id()),
                pictures.of(workplace, t).stream().toList(),
                pictures.year(workplace, t));
    }

    private static String wrongName(String name, Texts t) {
        return Wrong.said(
                () -> {
                    if (PlainText.ofAny(name, NAME_MAX, false).isEmpty())
                        throw Sentence.badRequest("workplace.name.missing");
                },
                t);
    }

    private static String wrongMaker(String maker, Texts t) {
        return Wrong.said(() -> PlainText.ofAny(maker, Person.NAME_MAX, false), t);
    }

    private static SeeOther home(Workplace workplace) {
        return new SeeOther("/workplaces/" + workplace.id());
    }
}
