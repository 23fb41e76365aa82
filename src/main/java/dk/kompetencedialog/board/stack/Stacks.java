package dk.kompetencedialog.board.stack;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Board;
import dk.kompetencedialog.board.Ground;
import dk.kompetencedialog.board.Order;
import dk.kompetencedialog.board.Placing;
import dk.kompetencedialog.board.Spot;
import dk.kompetencedialog.board.Stack;
import dk.kompetencedialog.board.StandingNote;
import dk.kompetencedialog.board.Touches;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Stacks: notes that belong together, with a name. */
@Component
class Stacks {
    private static final int LONGEST_NAME = 80;

    private final JdbcClient sql;
    private final Ground ground;
    private final Placing placing;
    private final Order order;

    Stacks(JdbcClient sql, Ground ground, Placing placing, Order order) {
        this.sql = sql;
        this.ground = ground;
        this.placing = placing;
        this.order = order;
    }

    /** Notes to gather, in the order they shall lie; the stack stands where the first one stood. */
    record Gathering(
            @Nullable UUID id,
            @Nullable List<UUID> notes,
            @Nullable String name) {
        List<UUID> distinct() {
            return notes == null ? List.of() : notes.stream().distinct().toList();
        }
    }

    Outcome gather(Seat seat, Gathering wanted) {
        var id = required(wanted.id());
        if (wanted.distinct().isEmpty()) throw Sentence.badRequest("board.nothingToGather");
        var notes = ground.standing(seat, wanted.distinct());
        var first = notes.getFirst();
        var board = ground.arrangeable(seat, first.boardId());
        if (notes.stream().anyMatch(note -> !note.boardId().equals(board.id())))
            throw Sentence.notFound("board.noSuchNote");
        var gap = gapFor(board, first);
        make(board, new Stack(id, board.id(), first.zoneId(), gap.position(), name(wanted.name())));
        var inside = new Spot(first.zoneId(), id);
        placing.stand(board, ids(notes), inside, order.end(board, inside));
        return Outcome.of(Touches.stacks(board, touched(id, notes)), Touches.notes(board, ids(notes)))
                .and(gap.others(board))
                .undoneBy("DELETE", path(seat, id), "");
    }

    Outcome rename(Seat seat, UUID id, @Nullable String name) {
        var stack = ground.stack(seat, id);
        var board = ground.arrangeable(seat, stack.boardId());
        sql.sql("update stack set name = ? where workplace_id = ? and id = ?")
                .params(name(name), board.workplaceId(), id)
                .update();
        return Outcome.of(Touches.stacks(board, List.of(id)))
                .undoneBy(
                        "POST",
                        path(seat, id) + "/name",
                        JsonMapper.shared().writeValueAsString(new Name(stack.name())));
    }

    /** The notes go back to the zone, one after the other from where the stack stood. */
    Outcome split(Seat seat, UUID id) {
        var stack = ground.stack(seat, id);
        var board = ground.arrangeable(seat, stack.boardId());
        var seen = placing.visibleIn(board, id);
        var zone = Spot.loose(stack.zoneId());
        var all = placing.notesIn(board, id);
        var gap = order.before(board, zone, id, all.size());
        placing.stand(board, all, zone, gap);
        return Outcome.of(Touches.stacks(board, List.of(id)), Touches.notes(board, seen))
                .and(gap.others(board))
                .undoneBy(
                        "POST",
                        "/w/%s/stacks".formatted(seat.roomId()),
                        JsonMapper.shared().writeValueAsString(new Gathering(id, seen, stack.name())));
    }

    /** A stack's name, maybe empty. */
    record Name(@Nullable String name) {}

    /** A stack that was split before stands again, with what has been laid in it since. */
    private void make(Board board, Stack stack) {
        var made = sql.sql("""
                insert into stack (workplace_id, id, board_id, zone_id, position, name) values (?, ?, ?, ?, ?, ?)
                on conflict (workplace_id, id) do update
                set zone_id = excluded.zone_id, position = excluded.position, name = excluded.name
                where stack.board_id = excluded.board_id
                """)
                .params(board.workplaceId(), stack.id(), board.id(), stack.zoneId())
                .params(stack.position(), stack.name())
                .update();
        if (made == 0) throw Sentence.notFound("board.noSuchStack");
        sql.sql("update note set zone_id = ? where workplace_id = ? and stack_id = ?")
                .params(stack.zoneId(), board.workplaceId(), stack.id())
                .update();
    }

    private Order.Gap gapFor(Board board, StandingNote first) {
        return first.stackId() == null
                ? order.before(board, first.spot(), first.id())
                : order.before(board, Spot.loose(first.zoneId()), first.stackId());
    }

    private static String name(@Nullable String wanted) {
        return wanted == null || wanted.isBlank() ? "" : PlainText.of(wanted, LONGEST_NAME, false);
    }

    private static List<UUID> touched(UUID made, List<StandingNote> notes) {
        return Stream.concat(
                        Stream.of(made),
                        notes.stream().map(StandingNote::stackId).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    private static List<UUID> ids(List<StandingNote> notes) {
        return notes.stream().map(StandingNote::id).toList();
    }

    private static String path(Seat seat, UUID id) {
        return "/w/%s/stacks/%s".formatted(seat.roomId(), id);
    }

    private static UUID required(@Nullable UUID id) {
        if (id == null) throw Sentence.badRequest("room.badBody");
        return id;
    }
}
