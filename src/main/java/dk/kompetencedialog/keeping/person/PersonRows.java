package dk.kompetencedialog.keeping.person;

import dk.kompetencedialog.account.own.OwnPart;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a workplace keeps that is linked to a person: by the person's id, by their account, by a seat that the account holds, or where their
 * whole name stands and nobody else on the list is called so. Nothing is found inside a text, and nothing of a workshop without names but
 * that they sat there. Wants a snapshot of the workplace.
 */
@Component
class PersonRows {
    /**
     * About whom, and for whom.
     *
     * @param person null where an account is nobody's on the list
     * @param account null where a person has none
     * @param name what they are known by where it is written out; empty where it is not theirs alone
     * @param self whether they ask themselves: what nobody else may see is for them alone
     */
    record Subject(
            UUID workplaceId,
            @Nullable UUID person,
            @Nullable UUID account,
            String name,
            boolean self) {
        /** Without the name: it may end in a log. */
        @Override
        public String toString() {
            return "Subject[" + workplaceId + "]";
        }
    }

    record Question(String key, String select) {}

    /** What nobody but its writer may see: what was never shown, and how it was worded before. */
    private static final Set<String> WRITERS_ALONE = Set.of("drafts", "earlier");

    private static final String OWN_SEATS =
            "select s.id from seat s where s.workplace_id = :workplace and s.account_id = :account";

    private static final String UNIT_WITH_ITS_WAY = """
            with recursive way as (
              select u.parent_id, u.name, 0 as up from unit u where u.workplace_id = p.workplace_id and u.id = p.unit_id
              union all
              select u.parent_id, u.name, way.up + 1 from unit u join way on u.workplace_id = p.workplace_id and u.id = way.parent_id
            ) select string_agg(name, ' › ' order by up desc) from way
            """;

    private static final List<Question> QUESTIONS = List.of(
            new Question("person", """
                    select p.name, p.mail, p.guest_of, (%s) as unit, g.name as staff_group from person p
                    left join staff_group g on g.workplace_id = p.workplace_id and g.id = p.staff_group_id
                    where p.workplace_id = :workplace and p.id = :person
                    """.formatted(UNIT_WITH_ITS_WAY)),
            new Question("role", """
                    select 'ADMINISTRATOR' as role where exists (select from administers where workplace_id = :workplace and account_id = :account)
                      or exists (select from administrator where workplace_id = :workplace and person_id = :person)
                    """),
            new Question("facilitates", """
                    select w.title as workshop from facilitator f
                    join workshop w on w.workplace_id = f.workplace_id and w.id = f.workshop_id
                    where f.workplace_id = :workplace and f.person_id = :person order by w.created_at
                    """),
            new Question("login", """
                    select issuer as provider, subject from own_login_person
                    where workplace_id = :workplace and person_id = :person order by issuer
                    """),
            new Question("leads", """
                    select u.name as unit from unit_leader l join unit u on u.workplace_id = l.workplace_id and u.id = l.unit_id
                    where l.workplace_id = :workplace and l.person_id = :person order by u.name
                    """),
            new Question("projects", """
                    select u.name as unit from project_member l join unit u on u.workplace_id = l.workplace_id and u.id = l.unit_id
                    where l.workplace_id = :workplace and l.person_id = :person order by u.name
                    """),
            new Question("councils", """
                    select c.name as council, s.side, s.post from council_seat s
                    join council c on c.workplace_id = s.workplace_id and c.id = s.council_id
                    where s.workplace_id = :workplace and s.person_id = :person order by c.position
                    """),
            new Question("invitations", """
                    select w.title as workshop, i.answer, i.answered_at as answered, i.reminded_at as reminded from invitee i
                    join workshop w on w.workplace_id = i.workplace_id and w.id = i.workshop_id
                    where i.workplace_id = :workplace and i.person_id = :person order by w.created_at
                    """),
            new Question("calendar", """
                    select w.title as workshop, a.starts_at as meeting, t.told_at as told from told_sitting t
                    join announced_sitting a on a.workplace_id = t.workplace_id and a.id = t.sitting_id
                    join workshop w on w.workplace_id = a.workplace_id and w.id = a.workshop_id
                    where t.workplace_id = :workplace and t.person_id = :person order by t.told_at
                    """),
            new Question("letters", """
                    select kind as letter, queued_at as queued, sent_at as sent from mail
                    where workplace_id = :workplace and person_id = :person order by queued_at
                    """),
            new Question("seats", """
                    select coalesce(w.title, t.title) as room, s.name from seat s
                    left join workshop w on w.workplace_id = s.workplace_id and w.id = s.room_id
                    left join strategy t on t.workplace_id = s.workplace_id and t.id = s.room_id
                    where s.workplace_id = :workplace and s.account_id = :account order by s.joined
                    """),
            new Question("notes", """
                    select w.title as workshop, n.text from own_note o
                    join note n on n.workplace_id = o.workplace_id and n.id = o.note_id and n.erased_on is null and (:self or not n.removed)
                    join seat s on s.workplace_id = o.workplace_id and s.id = o.seat_id and s.account_id = :account
                    join workshop w on w.workplace_id = s.workplace_id and w.id = s.room_id and w.named
                    where o.workplace_id = :workplace order by w.created_at, o.seat_order
                    """),
            new Question("drafts", """
                    select w.title as workshop, d.text from draft d
                    join seat s on s.workplace_id = d.workplace_id and s.id = d.seat_id and s.account_id = :account
                    join workshop w on w.workplace_id = s.workplace_id and w.id = s.room_id and w.named
                    where d.workplace_id = :workplace order by w.created_at, d.seat_order
                    """),
            new Question("earlier", """
                    select w.title as workshop, e.text from earlier_wording e
                    join seat s on s.workplace_id = e.workplace_id and s.id = e.seat_id and s.account_id = :account
                    join workshop w on w.workplace_id = s.workplace_id and w.id = s.room_id and w.named
                    where e.workplace_id = :workplace order by w.created_at, e.item_id, e.turn
                    """),
            new Question("wordings", """
                    select t.title as strategy, w.heading, w.body as text, w.written_at as written from wording w
                    join paragraph p on p.workplace_id = w.workplace_id and p.id = w.paragraph_id
                    join strategy t on t.workplace_id = p.workplace_id and t.id = p.strategy_id
                    where w.workplace_id = :workplace and w.seat_id in (%s) order by w.written_at
                    """.formatted(OWN_SEATS)),
            new Question("rivals", """
                    select t.title as strategy, r.heading, r.body as text, r.written_at as written from rival r
                    join paragraph p on p.workplace_id = r.workplace_id and p.id = r.paragraph_id
                    join strategy t on t.workplace_id = p.workplace_id and t.id = p.strategy_id
                    where r.workplace_id = :workplace and r.seat_id in (%s) order by r.written_at
                    """.formatted(OWN_SEATS)),
            new Question("asides", """
                    select t.title as strategy, a.text, a.said_at as written from aside a
                    join paragraph p on p.workplace_id = a.workplace_id and p.id = a.paragraph_id
                    join strategy t on t.workplace_id = p.workplace_id and t.id = p.strategy_id
                    where a.workplace_id = :workplace and a.seat_id in (%s) order by a.said_at
                    """.formatted(OWN_SEATS)),
            new Question("rules", """
                    select confirmed_at as confirmed, null::timestamptz as paused from keeping_rule
                    where workplace_id = :workplace and confirmed_by = :account
                    union all select null, paused_at from keeping_rule where workplace_id = :workplace and paused_by = :account
                    """),
            new Question("holds", """
                    select w.title as workshop, h.held_at as at from keeping_hold h
                    join workshop w on w.workplace_id = h.workplace_id and w.id = h.workshop_id
                    where h.workplace_id = :workplace and h.held_by = :account order by h.held_at
                    """),
            new Question("did", """
                    select kind as act, at from audit
                    where workplace_id = :workplace and (account_id = :account or account_id = any(:earlier)) order by at
                    """),
            new Question("done", """
                    select kind as act, at from audit where workplace_id = :workplace and about = :person order by at
                    """));

    private final JdbcClient sql;

    PersonRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** All kinds there are for who asks, also those with nothing: that nothing is kept is an answer too. */
    List<OwnPart> of(Subject subject) {
        var earlier = earlierAccounts(subject);
        return Stream.of(QUESTIONS, PlanRows.QUESTIONS, TalkRows.QUESTIONS, NamedRows.QUESTIONS)
                .flatMap(List::stream)
                .filter(question -> subject.self || isForOthers(question.key))
                .map(question -> new OwnPart(question.key, rows(question, subject, earlier)))
                .toList();
    }

    private static boolean isForOthers(String key) {
        return !WRITERS_ALONE.contains(key) && !TalkRows.THEIRS_ALONE.contains(key);
    }

    private UUID[] earlierAccounts(Subject subject) {
        return sql.sql(
                        "select account_id from former_account where workplace_id = :workplace and person_id = cast(:person as uuid)")
                .param("workplace", subject.workplaceId)
                .param("person", subject.person)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    private List<Map<String, Object>> rows(Question question, Subject subject, UUID[] earlier) {
        return sql.sql(question.select
                        .replace(":account", "cast(:account as uuid)")
                        .replace(":person", "cast(:person as uuid)"))
                .param("workplace", subject.workplaceId)
                .param("person", subject.person)
                .param("account", subject.account)
                .param("earlier", earlier)
                .param("name", subject.name)
                .param("self", subject.self)
                .query((row, at) -> row(row))
                .list();
    }

    private static Map<String, Object> row(ResultSet from) throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        var columns = from.getMetaData();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
            var value = from.getObject(at);
            if (value instanceof Timestamp time) row.put(columns.getColumnLabel(at), time.toInstant());
            else if (value != null
                    && !(value instanceof Array)
                    && !value.toString().isEmpty()) row.put(columns.getColumnLabel(at), value);
        }
        return row;
    }
}
