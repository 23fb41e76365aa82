package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.data.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All ways into rooms. Its public methods want an open transaction of the workplace. */
@Component
public class Ways {
    private static final int DRAWS = 20;

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Address address;
    private final Clock clock;

    Ways(JdbcClient sql, Transactions transactions, Address address, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.address = address;
        this.clock = clock;
    }

    /** Opens the way into a new room, with a code and a token that no other room has. */
    public Way open(UUID workplaceId, UUID roomId) {
        return Stream.generate(JoinCode::draw)
                .limit(DRAWS)
                .map(code -> new Way(code, Secret.draw().reveal(), false))
                .filter(way -> kept(way, workplaceId, roomId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every code that was drawn is taken"));
    }

    private boolean kept(Way way, UUID workplaceId, UUID roomId) {
        return sql.sql("""
                        insert into join_way (code, token, workplace_id, room_id) values (?, ?, ?, ?)
                        on conflict (code) do nothing
                        """)
                        .params(way.code().value(), way.token(), workplaceId, roomId)
                        .update()
                == 1;
    }

    public Way into(UUID workplaceId, UUID roomId) {
        return sql.sql("select code, token, closed from join_way where workplace_id = ? and room_id = ?")
                .params(workplaceId, roomId)
                .query((row, at) ->
                        new Way(new JoinCode(row.getString("code")), row.getString("token"), row.getBoolean("closed")))
                .single();
    }

    /** Another code and another token from now on: the old ones lead nowhere. Those who are in stay in; a way that was closed is still. */
    public void renew(UUID workplaceId, UUID roomId) {
        boolean closed = into(workplaceId, roomId).closed();
        sql.sql("delete from join_way where workplace_id = ? and room_id = ?")
                .params(workplaceId, roomId)
                .update();
        open(workplaceId, roomId);
        close(workplaceId, roomId, closed);
    }

    /** Lets nobody new in, or lets them in again. Those who are in stay in. */
    public void close(UUID workplaceId, UUID roomId, boolean closed) {
        sql.sql("update join_way set closed = ? where workplace_id = ? and room_id = ?")
                .params(closed, workplaceId, roomId)
                .update();
    }

    /** The address behind a QR code. */
    public String address(Way way) {
        return address.of("/j/" + way.token());
    }

    /** Where a code or a token leads, in a transaction of its own: nothing is known of the workplace before. */
    Optional<Destination> behind(String asked) {
        var now = clock.instant();
        return transactions.outside(() -> sql.sql("select workplace_id, room_id, closed, ends_at from way_in(?)")
                .param(asked)
                .query((row, at) -> new Destination(
                        row.getObject("workplace_id", UUID.class),
                        row.getObject("room_id", UUID.class),
                        row.getBoolean("closed"),
                        isBefore(row.getObject("ends_at", OffsetDateTime.class), now)))
                .optional());
    }

    private static boolean isBefore(@Nullable OffsetDateTime end, Instant now) {
        return end != null && end.toInstant().isBefore(now);
    }

    /** The room behind a way, whether the way lets nobody new in, and whether its time is over. */
    record Destination(UUID workplaceId, UUID roomId, boolean closed, boolean old) {}
}
