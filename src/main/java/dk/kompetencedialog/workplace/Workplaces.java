package dk.kompetencedialog.workplace;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.session.Proof;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.administration.Administrators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The workplaces that a member administers or belongs to; for them there are no others. */
@Component
public class Workplaces {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final StaffGroups staffGroups;
    private final Administrators administrators;
    private final Audit audit;
    private final Clock clock;

    Workplaces(
            JdbcClient sql,
            Transactions transactions,
            StaffGroups staffGroups,
            Administrators administrators,
            Audit audit,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.staffGroups = staffGroups;
        this.administrators = administrators;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that the member administers, by name. Not inside a transaction. */
    public List<Workplace> of(Member member) {
        return belongings(member).stream()
                .filter(Belonging::administers)
                .map(Belonging::workplace)
                .toList();
    }

    /**
     * One that the member administers.
     *
     * @throws Sentence 404 when it is not theirs, or there is no such
     */
    public Workplace of(Member member, UUID id) {
        return only(of(member), id);
    }

    /**
     * One that the member administers or is a person of.
     *
     * @throws Sentence 404 when it is neither, or there is no such
     */
    public Workplace belonging(Member member, UUID id) {
        return only(belonging(member), id);
    }

    /** All that the member administers or is a person of, by name. Not inside a transaction. */
    public List<Workplace> belonging(Member member) {
        return belongings(member).stream().map(Belonging::workplace).toList();
    }

    /** Whether the member administers it. Inside a transaction of it. */
    public boolean administers(Member member, UUID id) {
        return sql.sql("select exists (select from administers where workplace_id = ? and account_id = ?)")
                .params(id, member.accountId())
                .query(Boolean.class)
                .single();
    }

    /** A workplace that somebody belongs to, and whether they administer it. */
    record Belonging(Workplace workplace, boolean administers) {
        /** Where they are at home. */
        String home() {
            return "/workplaces/" + workplace.id() + (administers ? "" : "/me");
        }
    }

    /** All that the member belongs to, by name. Not inside a transaction. */
    List<Belonging> belongings(Member member) {
        return transactions.outside(() -> sql
                .sql("select workplace_id, name, role from workplaces_of(?)")
                .param(member.accountId())
                .query((row, at) ->
                        new Belonging(workplace(row, at), row.getString("role").equals("ADMINISTRATOR")))
                .list()
                .stream()
                .filter(each -> member.reaches(each.workplace().id()))
                .toList());
    }

    private static Workplace only(List<Workplace> mine, UUID id) {
        return mine.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(Sentence::notFound);
    }

    /** Inside a transaction of this workplace: what it is called. */
    public Workplace at(UUID id) {
        return sql.sql("select workplace_id, name from workplace where workplace_id = ?")
                .param(id)
                .query(Workplaces::workplace)
                .single();
    }

    /**
     * Whoever administers a workplace may make another, and whoever runs the program; who is merely on a list, or was, may not. Throws
     * {@link Sentence} 404.
     */
    void requireMaker(Member member, Authentication known) {
        boolean runsIt = Proof.shownBy(known).filter(Proof.CONSOLE::equals).isPresent();
        if (!runsIt && belongings(member).stream().noneMatch(Belonging::administers)) throw Sentence.notFound();
    }

    /**
     * Makes a workplace with its staff groups, and the member its administrator; under a name on the list of people when they gave one. Throws
     * {@link Sentence} 403.
     */
    Workplace make(Member member, String name, String maker, List<StaffGroup> groups) {
        if (member.only() != null) throw Sentence.forbidden("workplace.new.ownLogin");
        var made = new Workplace(UUID.randomUUID(), name);
        transactions.in(made.id(), () -> {
            insert(made);
            admit(member, made);
            if (!maker.isEmpty()) administrators.name(made.id(), member.accountId(), maker);
            staffGroups.settle(made.id(), groups);
            audit.write(made.id(), member, AuditKind.WORKPLACE_MADE, made.id());
        });
        return made;
    }

    private void insert(Workplace made) {
        sql.sql("insert into workplace (workplace_id, name, created_at) values (?, ?, ?)")
                .params(made.id(), made.name(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void admit(Member member, Workplace made) {
        sql.sql("insert into membership (workplace_id, account_id, role) values (?, ?, 'ADMINISTRATOR')")
                .params(made.id(), member.accountId())
                .update();
    }

    private static Workplace workplace(ResultSet row, int at) throws SQLException {
        return new Workplace(row.getObject("workplace_id", UUID.class), row.getString("name"));
    }
}
