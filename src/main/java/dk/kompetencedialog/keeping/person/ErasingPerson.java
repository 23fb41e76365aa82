package dk.kompetencedialog.keeping.person;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.AccountErasing;
import dk.kompetencedialog.account.signin.Leaving;
import dk.kompetencedialog.keeping.page.ErasePersonPage;
import dk.kompetencedialog.keeping.person.Marks.Whose;
import dk.kompetencedialog.keeping.person.People.Known;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.people.Ties;
import dk.kompetencedialog.workshop.erasure.Holds.Hold;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases a person of a workplace for good: what is only theirs goes, and what the others build on stays without the name. */
@Component
class ErasingPerson {
    private final People people;
    private final Marks marks;
    private final Ties ties;
    private final JdbcClient sql;
    private final Around around;

    ErasingPerson(People people, Marks marks, Ties ties, JdbcClient sql, Around around) {
        this.people = people;
        this.marks = marks;
        this.ties = ties;
        this.sql = sql;
        this.around = around;
    }

    /** What goes with it. */
    @Component("erasingPersonAround")
    record Around(
            Transactions transactions,
            Leaving leaving,
            AccountErasing accounts,
            Audit audit,
            HeldBack held,
            PlanTies plans,
            TalkTies talks) {}

    /** Who asks, at which workplace, about whom. */
    record Asked(Member member, Workplace workplace, UUID person) {}

    ErasePersonPage preview(Asked asked, Texts t) {
        var workplace = asked.workplace;
        return around.transactions.snapshot(workplace.id(), () -> {
            var known = people.find(workplace.id(), asked.person);
            var whose = new Whose(workplace.id(), known.name(), known.account(), known.alone());
            int named = known.alone() ? marks.named(whose) : 0;
            return new ErasePersonPage(
                    workplace,
                    asked.person,
                    known.name(),
                    goes(whose, known, t),
                    becomes(whose, known, t),
                    stays(whose, known, t),
                    named == 0 ? "" : t.get("keeping.erase.byName", named, known.name()),
                    refusal(asked, known).map(why -> why.in(t)).orElse(""));
        });
    }

    private List<String> goes(Whose whose, Known known, Texts t) {
        var own = Stream.of(
                t.get("keeping.erase.goes.person"),
                t.get("keeping.erase.goes.invitations"),
                known.account() == null ? "" : t.get("keeping.erase.goes.account"));
        return Stream.of(
                        own.filter(each -> !each.isEmpty()),
                        ties.told(whose.workplaceId(), known.id(), t).stream(),
                        around.plans.goes(whose, known.id(), t),
                        around.talks.goes(whose.workplaceId(), known.id(), t))
                .flatMap(each -> each)
                .toList();
    }

    private List<String> becomes(Whose whose, Known known, Texts t) {
        var linked = marks.linked(whose);
        var here = Stream.of("notes", "seats")
                .filter(kind -> linked.getOrDefault(kind, 0) > 0)
                .map(kind -> t.get("keeping.erase.becomes." + kind, linked.getOrDefault(kind, 0)));
        return Stream.concat(here, around.plans.becomes(whose, known.id(), t)).toList();
    }

    private List<String> stays(Whose whose, Known known, Texts t) {
        int signed = marks.signed(whose);
        var kept = Stream.of(
                        t.get("keeping.erase.stays.nameless"),
                        signed == 0 ? "" : t.get("keeping.erase.stays.signed", signed),
                        known.alone() ? "" : t.get("keeping.erase.stays.same", known.name()),
                        t.get("keeping.erase.stays.backups"))
                .filter(each -> !each.isEmpty());
        return Stream.concat(around.talks.stays(whose.workplaceId(), known.id(), t), kept)
                .toList();
    }

    /** Who asks cannot be erased, so that somebody who administers the workplace is always left; nor who stands in what somebody asked to wait with. */
    private Optional<Sentence> refusal(Asked asked, Known known) {
        if (asked.member.accountId().equals(known.account()))
            return Optional.of(Sentence.conflict("keeping.erase.self"));
        var whose = new Whose(asked.workplace.id(), known.name(), known.account(), known.alone());
        return around.held.of(whose, known.id()).map(Hold::refusal);
    }

    /**
     * First the seats, so that nothing is done from them any more; then all else at once. Done again, it does what was left; nothing where
     * somebody else has done it.
     *
     * @param byName whether the name is taken away also where only the name leads to the person
     */
    void erase(Asked asked, boolean byName, Texts t) {
        var id = asked.workplace.id();
        around.transactions
                .snapshot(id, () -> people.at(id, asked.person))
                .ifPresent(known -> erase(asked, known, byName, t));
    }

    private void erase(Asked asked, Known known, boolean byName, Texts t) {
        var id = asked.workplace.id();
        around.transactions.snapshot(id, () -> refusal(asked, known)).ifPresent(ErasingPerson::refuse);
        if (known.account() != null) around.leaving.everyRoomAt(id, new Member(known.account()));
        around.leaving.taking(id, () -> overwrite(asked, known, byName, t));
        if (known.account() != null) around.accounts.erase(known.account());
    }

    private static void refuse(Sentence why) {
        throw why;
    }

    private void overwrite(Asked asked, Known known, boolean byName, Texts t) {
        var id = asked.workplace.id();
        requireStillAdministers(asked);
        refusal(asked, known).ifPresent(ErasingPerson::refuse);
        ties.cut(id, known.id());
        var whose = new Whose(id, known.name(), known.account(), byName && known.alone());
        marks.overwrite(whose, t.get("keeping.erase.word"));
        around.plans.cut(whose, known.id(), t.get("keeping.erase.word"));
        if (known.account() != null)
            sql.sql("delete from membership where workplace_id = ? and account_id = ?")
                    .params(id, known.account())
                    .update();
        sql.sql("delete from person where workplace_id = ? and id = ?")
                .params(id, known.id())
                .update();
        around.audit.write(id, asked.member, AuditKind.PERSON_ERASED, known.id());
    }

    /** Two who erase each other at the same time would leave nobody: one waits here, and is nobody then. */
    private void requireStillAdministers(Asked asked) {
        var id = asked.workplace.id();
        sql.sql("select name from workplace where workplace_id = ? for no key update")
                .param(id)
                .query(String.class)
                .single();
        boolean administers = sql.sql(
                        "select exists (select from administers where workplace_id = ? and account_id = ?)")
                .params(id, asked.member.accountId())
                .query(Boolean.class)
                .single();
        if (!administers) throw Sentence.notFound();
    }
}
