package dk.kompetencedialog.workplace.administration;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.Leaving;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.administration.page.AdministratorsPage;
import dk.kompetencedialog.workplace.people.People;
import dk.kompetencedialog.workplace.people.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Those who administer a workplace make others so, and take it from them again; one is always left. */
@Controller
@RequestMapping("/workplaces/{id}/administrators")
class AdministratorsController {
    private static final AdministratorsPage.News NOTHING = AdministratorsPage.News.of("");

    private final Administrators administrators;
    private final People people;
    private final Transactions transactions;
    private final Leaving leaving;
    private final Audit audit;
    private final Welcoming welcoming;

    AdministratorsController(
            Administrators administrators,
            People people,
            Transactions transactions,
            Leaving leaving,
            Audit audit,
            Welcoming welcoming) {
        this.administrators = administrators;
        this.people = people;
        this.transactions = transactions;
        this.leaving = leaving;
        this.audit = audit;
        this.welcoming = welcoming;
    }

    @GetMapping
    Page all(Member member, Workplace workplace, Done done, Texts t) {
        audit.opened(workplace.id(), member, AuditKind.PEOPLE_OPENED, null);
        if (done.made != null) return page(member, workplace, "", welcoming.news(workplace.id(), done.made, t));
        var said = "administration.done." + done.done;
        return page(member, workplace, "", AdministratorsPage.News.of(t.has(said) ? t.get(said) : ""));
    }

    /**
     * What was done just before, as the address says it.
     *
     * @param made who became one
     */
    record Done(@Nullable String done, @Nullable UUID made) {}

    /** Who made the workplace, and stands there without a name, gives one. */
    @PostMapping("/name")
    Answer name(Member member, Workplace workplace, @RequestParam String name, Texts t) {
        try {
            var given = PlainText.of(name, Person.NAME_MAX, false);
            transactions.in(workplace.id(), () -> administrators.name(workplace.id(), member.accountId(), given));
            return list(workplace, "named");
        } catch (Sentence wrong) {
            return page(member, workplace, wrong.in(t), NOTHING);
        }
    }

    @PostMapping
    Answer add(Member member, Workplace workplace, @RequestParam(required = false) @Nullable UUID person, Texts t) {
        if (person == null) return page(member, workplace, t.get("administration.nobody"), NOTHING);
        try {
            transactions.in(workplace.id(), () -> {
                administrators.add(workplace.id(), person);
                audit.write(workplace.id(), member, AuditKind.ADMINISTRATOR_MADE, person);
            });
            return new SeeOther("/workplaces/" + workplace.id() + "/administrators?made=" + person);
        } catch (Sentence wrong) {
            return page(member, workplace, wrong.in(t), NOTHING);
        }
    }

    @PostMapping("/{administrator}/removal")
    Answer remove(Member member, Workplace workplace, @PathVariable UUID administrator, Texts t) {
        try {
            leaving.taking(workplace.id(), () -> {
                if (administrators.remove(workplace.id(), administrator))
                    audit.write(workplace.id(), member, AuditKind.ADMINISTRATOR_NO_MORE, administrator);
            });
        } catch (Sentence last) {
            return page(member, workplace, last.in(t), NOTHING);
        }
        boolean still =
                transactions.snapshot(workplace.id(), () -> administrators.are(workplace.id(), member.accountId()));
        return still ? list(workplace, "removed") : new SeeOther("/?why=administrator");
    }

    private Page page(Member member, Workplace workplace, String wrong, AdministratorsPage.News news) {
        return transactions.snapshot(workplace.id(), () -> {
            var all = administrators.of(workplace.id());
            var rows = all.stream()
                    .map(each -> new AdministratorsPage.Row(
                            each.id().toString(),
                            each.name(),
                            member.accountId().equals(each.account()),
                            each.been()))
                    .toList();
            var others = people.of(workplace.id()).stream()
                    .filter(person -> !person.isGuest()
                            && all.stream().noneMatch(each -> each.id().equals(person.id())))
                    .map(person -> new AdministratorsPage.Choice(person.id().toString(), person.name()))
                    .toList();
            return new AdministratorsPage(workplace, rows, others, wrong, news);
        });
    }

    private static SeeOther list(Workplace workplace, String done) {
        return new SeeOther("/workplaces/" + workplace.id() + "/administrators?done=" + done);
    }
}
