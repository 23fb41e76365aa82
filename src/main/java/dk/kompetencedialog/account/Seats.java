package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All seats. A seat is found by the key its browser holds; a seat that was removed is not found. */
@Component
public class Seats {
    static final int NAME_MAX = 60;

    /** Who may be in one room at a time; a workshop has some dozens. Seats that were taken or left make room. */
    static final int MOST = 2_000;

    private static final Pattern NUMBER = Pattern.compile(" [0-9]+$");

    private final JdbcClient sql;
    private final Transactions transactions;

    Seats(JdbcClient sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** The seat in this room that the request comes from. Opens a transaction of its own. */
    public Optional<Seat> of(HttpServletRequest request, UUID roomId) {
        return SeatKey.of(request, roomId).flatMap(this::of);
    }

    Optional<Seat> of(SeatKey key) {
        return transactions.in(key.workplaceId(), () -> hold(key));
    }

    /** The seat behind the key, read inside the open transaction of the key's workplace. */
    public Optional<Seat> hold(SeatKey key) {
        return sql.sql("""
                        select workplace_id, room_id, id, role, name from seat
                        where workplace_id = ? and room_id = ? and token_hash = ? and not removed and not has_left
                        """)
                .params(key.workplaceId(), key.roomId(), key.hash())
                .query(Seat.class)
                .optional();
    }

    /** Whether a guest who gave this name sits by this key, inside the open transaction of the key's workplace. */
    boolean sits(SeatKey key, String name) {
        return hold(key)
                .filter(seat -> !seat.leads())
                .filter(seat -> answers(seat.name(), name))
                .isPresent();
    }

    /** Whether any seat of the workplace has this key, also one that was removed. */
    boolean taken(SeatKey key) {
        return sql.sql("select exists (select from seat where workplace_id = ? and token_hash = ?)")
                .params(key.workplaceId(), key.hash())
                .query(Boolean.class)
                .single();
    }

    /** Takes a new seat, inside a transaction that holds the room alone. Throws {@link Sentence} 409 where there is room for no more guests. */
    void take(SeatKey key, Seating.Wish wish) {
        int taken = sql.sql("""
                        insert into seat (workplace_id, room_id, id, token_hash, role, name, account_id, sign_in, joined)
                        select :workplace, :room, :id, :hash, :role, :name, :account, :signIn, coalesce(max(joined), 0) + 1
                        from seat where workplace_id = :workplace and room_id = :room
                        having :role = 'FACILITATOR' or count(*) filter (where not removed and not has_left) < :most
                        """)
                .param("workplace", key.workplaceId())
                .param("room", key.roomId())
                .param("id", UUID.randomUUID())
                .param("hash", key.hash())
                .param("role", wish.role().name())
                .param("name", apart(wish.name(), names(key.workplaceId(), key.roomId(), null)))
                .param("account", wish.accountId(), Types.OTHER)
                .param("signIn", wish.signIn(), Types.OTHER)
                .param("most", MOST)
                .update();
        if (taken == 0) throw Sentence.conflict("account.join.full");
    }

    /** The rooms of this workplace that the member leads. */
    public Set<UUID> ledBy(Member member, UUID workplaceId) {
        return sql.sql("select room_id from seat where workplace_id = ? and account_id = ? and not removed")
                .params(workplaceId, member.accountId())
                .query((row, at) -> row.getObject("room_id", UUID.class))
                .set();
    }

    /** The member's seats at this workplace that were taken by this sign-in; where it is not {@code by} it, all others. */
    public List<Seat> takenBy(Member member, UUID workplaceId, UUID signIn, boolean by) {
        return sql.sql("""
                        select workplace_id, room_id, id, role, name from seat
                        where workplace_id = ? and account_id = ? and not removed and (sign_in is not distinct from ?) = ?
                        """)
                .params(workplaceId, member.accountId(), signIn, by)
                .query(DataClassRowMapper.newInstance(Seat.class))
                .list();
    }

    /** The seats at this workplace that were taken by these sign-ins. */
    public List<Seat> takenBy(UUID workplaceId, Set<UUID> signIns) {
        return sql.sql("""
                        select workplace_id, room_id, id, role, name from seat
                        where workplace_id = ? and not removed and sign_in = any (?)
                        """)
                .params(workplaceId, signIns.toArray(UUID[]::new))
                .query(DataClassRowMapper.newInstance(Seat.class))
                .list();
    }

    /** Ends a member's seat; what was done from it stays. */
    public void end(Seat seat) {
        sql.sql("update seat set removed = true where workplace_id = ? and room_id = ? and id = ?")
                .params(seat.workplaceId(), seat.roomId(), seat.id())
                .update();
    }

    /** Removes the member's seats in this room; says which. */
    public Set<UUID> remove(Member member, UUID workplaceId, UUID roomId) {
        return sql.sql("""
                update seat set removed = true where workplace_id = ? and room_id = ? and account_id = ? returning id
                """)
                .params(workplaceId, roomId, member.accountId())
                .query((row, at) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Another seat of this room, also one that was removed, inside a transaction that holds the room alone. Throws {@link Sentence} 404. */
    public Seat other(Seat by, UUID id) {
        return sql.sql("""
                        select workplace_id, room_id, id, role, name from seat
                        where workplace_id = ? and room_id = ? and id = ?
                        """)
                .params(by.workplaceId(), by.roomId(), id)
                .query(Seat.class)
                .optional()
                .orElseThrow(() -> Sentence.notFound("account.seat.none"));
    }

    /** Gives a seat another name, told apart from the others'; answers what it became. */
    public String rename(Seat by, UUID id, String wanted) {
        var others = names(by.workplaceId(), by.roomId(), id);
        var name = apart(PlainText.of(wanted, NAME_MAX, false), others);
        sql.sql("update seat set name = ? where workplace_id = ? and room_id = ? and id = ?")
                .params(name, by.workplaceId(), by.roomId(), id)
                .update();
        return name;
    }

    /** Takes a participant's seat, or gives it back. */
    public void remove(Seat by, UUID id, boolean removed) {
        sql.sql(
                        "update seat set removed = ? where workplace_id = ? and room_id = ? and id = ? and role = 'PARTICIPANT'")
                .params(removed, by.workplaceId(), by.roomId(), id)
                .update();
    }

    /** Somebody goes, and took part. */
    void leave(Seat seat) {
        sql.sql("update seat set has_left = true where workplace_id = ? and room_id = ? and id = ?")
                .params(seat.workplaceId(), seat.roomId(), seat.id())
                .update();
    }

    private Set<String> names(UUID workplaceId, UUID roomId, @Nullable UUID except) {
        return sql.sql("""
                        select name from seat
                        where workplace_id = :workplace and room_id = :room and not has_left and not (removed and account_id is not null)
                          and id is distinct from :except
                        """)
                .param("workplace", workplaceId)
                .param("room", roomId)
                .param("except", except, Types.OTHER)
                .query((row, at) -> sounding(row.getString("name")))
                .set();
    }

    /** Two who have the same name are told apart by a number. */
    private static String apart(String name, Set<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : numbered(name, " " + number))
                .filter(each -> !taken.contains(sounding(each)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the seat's name is this one, or this one with the number that told it apart. */
    private static boolean answers(String seated, String name) {
        var number = NUMBER.matcher(seated);
        return sounding(seated).equals(sounding(name))
                || (number.find() && seated.equals(numbered(name, number.group())));
    }

    private static String numbered(String name, String number) {
        int room = Math.min(name.codePointCount(0, name.length()), NAME_MAX - number.length());
        return name.substring(0, name.offsetByCodePoints(0, room)) + number;
    }

    private static String sounding(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
