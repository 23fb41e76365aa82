package dk.kompetencedialog.world;

import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.platform.data.Transactions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.WeakHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets people sign in: through the program's own links, which the tests hand out. */
@Component
public class Members {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<Browser, UUID> accounts = Collections.synchronizedMap(new WeakHashMap<>());

    Members(JdbcClient sql, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new account's link, as its path; good until the given time from now. */
    public String link(OffsetDateTime until) {
        return link(account(), until);
    }

    private UUID account() {
        var account = UUID.randomUUID();
        transactions.outside(() -> call("select make_account(?, ?)", account, OffsetDateTime.now(ZoneOffset.UTC)));
        return account;
    }

    private String link(UUID account, OffsetDateTime until) {
        var secret = Secret.draw();
        transactions.outside(() -> call("select make_sign_in_link(?, ?, ?)", account, secret.hash(), until));
        return "/sign-in/" + secret.reveal();
    }

    /** A first link of somebody on a list, as an administrator would copy it. */
    public String copied(UUID workplace, UUID person) {
        return copied(UUID.randomUUID(), workplace, person);
    }

    private String copied(UUID account, UUID workplace, UUID person) {
        var secret = Secret.draw();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        transactions.outside(() -> call("select make_account(?, ?)", account, now));
        transactions.in(
                workplace,
                () -> sql.sql("update person set account_id = ? where workplace_id = ? and id = ?")
                        .params(account, workplace, person)
                        .update());
        transactions.outside(() -> call("select make_copied_link(?, ?, ?)", account, secret.hash(), now.plusDays(1)));
        return "/sign-in/" + secret.reveal();
    }

    /** A link such as a mail to this address would bear. */
    public String mailed(String mail) {
        var secret = Secret.draw();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        transactions.outside(() -> call(
                "select make_mail_link(?, ?, ?, ?, ?)", mail, UUID.randomUUID(), secret.hash(), now, now.plusHours(1)));
        return "/sign-in/" + secret.reveal();
    }

    /** A link such as a mail would bear to somebody who answers for an activity from now on, as its path. */
    public String checkIn(UUID workplace, UUID activity, UUID person) {
        var secret = Secret.draw();
        transactions.in(workplace, () -> {
            sql.sql("update activity set responsible_id = ?, responsible = 'X' where workplace_id = ? and id = ?")
                    .params(person, workplace, activity)
                    .update();
            sql.sql("""
                            insert into check_in_link (workplace_id, token_hash, plan_id, activity_id, person_id, expires_at)
                            select workplace_id, ?, plan_id, id, responsible_id, ? from activity where workplace_id = ? and id = ? and number = 0
                            """)
                    .params(secret.hash(), OffsetDateTime.now(ZoneOffset.UTC).plusDays(1), workplace, activity)
                    .update();
        });
        return "/check-in/" + secret.reveal();
    }

    /** Somebody's browser, signed in, who has this post on a side of the workplace's first council; no side for a secretary of neither. */
    public Browser officer(UUID workplace, String post, String side, int port) {
        var mail = UUID.randomUUID() + "@klit.dk";
        var person = seated(workplace, post, side);
        return proved(workplace, person, mail, port);
    }

    /** The browser of somebody on the list, signed in by a mail to this address, which is theirs from now on. */
    public Browser proved(UUID workplace, UUID person, String mail, int port) {
        transactions.in(
                workplace,
                () -> sql.sql("update person set mail = ? where workplace_id = ? and id = ?")
                        .params(mail, workplace, person)
                        .update());
        return opened(mailed(mail), port);
    }

    /** The same by a link that an administrator handed over: it proves nothing. */
    public Browser unprovedOfficer(UUID workplace, String post, String side, int port) {
        return opened(copied(workplace, seated(workplace, post, side)), port);
    }

    private UUID seated(UUID workplace, String post, String side) {
        var person = UUID.randomUUID();
        transactions.in(workplace, () -> {
            sql.sql("insert into person (workplace_id, id, name) values (?, ?, ?)")
                    .params(workplace, person, post + " " + side)
                    .update();
            sql.sql("""
                    delete from council_seat where workplace_id = :workplace and post = :post
                    """).param("workplace", workplace).param("post", post).update();
            sql.sql("""
                    insert into council_seat (workplace_id, council_id, person_id, side, post)
                    select workplace_id, id, :person, nullif(:side, ''), :post from council where workplace_id = :workplace
                    order by position limit 1
                    """)
                    .param("workplace", workplace)
                    .param("person", person)
                    .param("side", side)
                    .param("post", post)
                    .update();
        });
        return person;
    }

    /** Gives whoever has this mail a seat on the employees' side of the workplace's first council. */
    public void sits(UUID workplace, String mail) {
        transactions.in(workplace, () -> sql.sql("""
                        insert into council_seat (workplace_id, council_id, person_id, side, post)
                        select p.workplace_id, c.id, p.id, 'B', 'MEMBER' from person p
                        join council c on c.workplace_id = p.workplace_id
                        where p.workplace_id = ? and p.mail = ? order by c.position limit 1
                        """).params(workplace, mail).update());
    }

    /** The first link of somebody who is on the workplace's list and sits on the employees' side of its works council. */
    public String councillor(UUID workplace, String name) {
        var person = UUID.randomUUID();
        transactions.in(workplace, () -> {
            sql.sql("insert into person (workplace_id, id, name) values (?, ?, ?)")
                    .params(workplace, person, name)
                    .update();
            sql.sql("insert into council (workplace_id, id, name, position) values (?, ?, 'SU', 1)")
                    .params(workplace, person)
                    .update();
            sql.sql(
                            "insert into council_seat (workplace_id, council_id, person_id, side, post) values (?, ?, ?, 'B', 'MEMBER')")
                    .params(workplace, person, person)
                    .update();
        });
        return copied(workplace, person);
    }

    /** Figures of a unit as if they had been made, and a goal that somebody has with who leads it; gives the goal. */
    public UUID talk(UUID workplace, UUID round, UUID unit, UUID person) {
        var goal = UUID.randomUUID();
        transactions.in(workplace, () -> {
            sql.sql("""
                            insert into mus_population (workplace_id, round_id, id, kind, unit_id, name, reporters)
                            values (?, ?, ?, 'UNIT', ?, 'Drift', 14)
                            """).params(workplace, round, goal, unit).update();
            sql.sql("""
                            insert into mus_goal (workplace_id, id, round_id, person_id, leader_id, key_id, data_key, sealed, state, made_at)
                            select ?, ?, ?, ?, (select person_id from unit_leader where workplace_id = ? and unit_id = ? limit 1), '', '', '', 'OPEN', ?
                            """)
                    .params(workplace, goal, round, person, workplace, unit, OffsetDateTime.now(ZoneOffset.UTC))
                    .update();
        });
        return goal;
    }

    /** A unit that people are in, and who. */
    public record Crew(UUID unit, List<UUID> people) {}

    /** One with two people at least. */
    public Crew belonging(UUID workplace) {
        return transactions.in(
                workplace,
                () -> sql.sql("""
                        select unit_id, array_agg(id order by name) as people from person
                        where workplace_id = ? and unit_id is not null group by unit_id having count(*) > 1 order by count(*) desc limit 1
                        """)
                        .param(workplace)
                        .query((row, at) -> new Crew(row.getObject("unit_id", UUID.class), List.of((UUID[])
                                row.getArray("people").getArray())))
                        .single());
    }

    /** From now on somebody leads a unit. */
    public void leads(UUID workplace, UUID unit, UUID person) {
        transactions.in(
                workplace, () -> sql.sql("""
                        insert into unit_leader (workplace_id, unit_id, person_id) values (?, ?, ?) on conflict do nothing
                        """).params(workplace, unit, person).update());
    }

    /** A round's figures as if they had been made: of everyone, of a staff group and of a unit. */
    public void counted(UUID workplace, UUID round, UUID unit) {
        transactions.in(workplace, () -> {
            sql.sql("update mus_round set gathered_at = ?, reporters = 60 where workplace_id = ? and id = ?")
                    .param(OffsetDateTime.now(ZoneOffset.UTC))
                    .params(workplace, round)
                    .update();
            sql.sql("""
                            with told as (
                              insert into mus_population (workplace_id, round_id, id, kind, unit_id, name, reporters)
                              select :workplace, :round, gen_random_uuid(), kind, case when kind = 'UNIT' then :unit end,
                                case when kind = 'UNIT' then (select name from unit where workplace_id = :workplace and id = :unit) else '' end, 60
                              from unnest(array['EVERYONE', 'UNIT']) as k (kind) returning id)
                            insert into mus_figure (workplace_id, population_id, category, count)
                            select :workplace, id, category, case when category like 'learning%' then null else 27 end
                            from told cross join unnest(array['competence:PROFESSIONAL', 'competence:RELATIONAL', 'focus:0', 'learning:COURSES',
                              'competence:NOT_COMPETENCE|focus:0']) as c (category)
                            """)
                    .param("workplace", workplace)
                    .param("round", round)
                    .param("unit", unit)
                    .update();
        });
    }

    /** The same, signed in at the program on this port. */
    public Browser councillorBrowser(UUID workplace, String name, int port) {
        return opened(councillor(workplace, name), port);
    }

    /** Somebody new on the workplace's list. */
    public UUID person(UUID workplace, String name) {
        var person = UUID.randomUUID();
        transactions.in(
                workplace,
                () -> sql.sql("insert into person (workplace_id, id, name) values (?, ?, ?)")
                        .params(workplace, person, name)
                        .update());
        return person;
    }

    /** The browser of somebody on the list, signed in by the first link. */
    public Browser browser(UUID workplace, UUID person, int port) {
        var account = UUID.randomUUID();
        var browser = opened(copied(account, workplace, person), port);
        accounts.put(browser, account);
        return browser;
    }

    /** Writes whoever leads in this room on the workplace's list of people. */
    public void onTheList(UUID workplace, UUID room, String name) {
        transactions.in(
                workplace,
                () -> sql.sql("""
                        insert into person (workplace_id, id, name, account_id)
                        select workplace_id, ?, ?, account_id from seat
                        where workplace_id = ? and room_id = ? and role = 'FACILITATOR'
                        """)
                        .params(UUID.randomUUID(), name, workplace, room)
                        .update());
    }

    /** A new member's browser, signed in. */
    public Browser signedIn(int port) {
        var account = account();
        var browser = opened(link(account, OffsetDateTime.now(ZoneOffset.UTC).plusDays(1)), port);
        accounts.put(browser, account);
        return browser;
    }

    /** The account of whoever signed in by {@link #signedIn} or {@link #browser}. */
    public UUID account(Browser member) {
        return Objects.requireNonNull(accounts.get(member));
    }

    /** Signs in once more whoever signed in by {@link #signedIn} or {@link #browser}; in the same browser, or in another of theirs. */
    public void again(Browser member, Browser browser) {
        var account = account(member);
        var link = link(account, clock.instant().atOffset(ZoneOffset.UTC).plusDays(1));
        browser.get(link);
        browser.form(link);
        browser.get("/account");
    }

    private static Browser opened(String link, int port) {
        var browser = new Browser(port);
        browser.get(link);
        browser.form(link);
        return browser;
    }

    private void call(String question, Object... params) {
        sql.sql(question).params(params).query(rows -> {});
    }
}
