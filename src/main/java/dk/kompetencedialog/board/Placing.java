package dk.kompetencedialog.board;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.stack.Rests;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Moving notes and stacks about on a board. Anyone may, when the step allows; who did it is kept nowhere. */
@Component
public class Placing {
    private final JdbcClient sql;
    private final Ground ground;
    private final Order order;
    private final Rests rests;

    Placing(JdbcClient sql, Ground ground, Order order, Rests rests) {
        this.sql = sql;
        this.ground = ground;
        this.order = order;
        this.rests = rests;
    }

    /**
     * Where something is to stand.
     *
     * @param stack none = loose in the zone
     * @param before the note or stack that comes after it; none = last
     */
    public record Target(
            @Nullable UUID zone,
            @Nullable UUID stack,
            @Nullable UUID before) {
        String json() {
            return JsonMapper.shared().writeValueAsString(this);
        }
    }

    public Outcome moveNote(Seat seat, UUID id, Target target) {
        var note = ground.standing(seat, id);
        var board = ground.arrangeable(seat, note.boardId());
        var undo = new Target(
                note.zoneId(),
                note.stackId(),
                order.next(board, note.spot(), note.position()).orElse(null));
        var made = madeAgain(seat, board, target);
        var spot = spot(seat, board, target);
        var gap = order.before(board, spot, target.before());
        stand(board, List.of(id), spot, gap);
        return Outcome.of(
                        Touches.stacks(board, stacks(note.stackId(), spot.stack())), Touches.notes(board, List.of(id)))
                .and(gap.others(board))
                .and(made)
                .and(rests.end(
                        board,
                        stacks(note.stackId(), spot.stack()).stream()
                                .collect(Collectors.toMap(stack -> stack, stack -> id))))
                .undoneBy("POST", "/w/%s/notes/%s/place".formatted(seat.roomId(), id), undo.json());
    }

    public Outcome moveStack(Seat seat, UUID id, Target target) {
        var stack = ground.stack(seat, id);
        var board = ground.arrangeable(seat, stack.boardId());
        var zone = ground.zone(board, target.zone());
        var from = Spot.loose(stack.zoneId());
        var undo = new Target(
                stack.zoneId(), null, order.next(board, from, stack.position()).orElse(null));
        var gap = order.before(board, Spot.loose(zone), target.before());
        stand(board, stack, zone, gap.position());
        return Outcome.of(Touches.stacks(board, List.of(id)), Touches.notes(board, visibleIn(board, id)))
                .and(gap.others(board))
                .undoneBy("POST", "/w/%s/stacks/%s/place".formatted(seat.roomId(), id), undo.json());
    }

    /** Stands notes there, one after the other, whatever they stood in before. */
    public void stand(Board board, List<UUID> notes, Spot spot, Order.Gap gap) {
        sql.sql("""
                update note set zone_id = :zone, stack_id = :stack, position = :first + (moved.place - 1) * :step
                from unnest(:notes) with ordinality as moved (id, place)
                where note.workplace_id = :workplace and note.id = moved.id
                """)
                .param("zone", spot.zone())
                .param("stack", spot.stack(), Types.OTHER)
                .param("first", gap.position())
                .param("step", gap.step())
                .param("notes", notes.toArray(UUID[]::new))
                .param("workplace", board.workplaceId())
                .update();
    }

    /** The notes of a stack that everyone sees, in order. */
    public List<UUID> visibleIn(Board board, UUID stack) {
        return new ArrayList<>(sql.sql("""
                select n.id from note n left join hiding h on h.workplace_id = n.workplace_id and h.note_id = n.id
                where n.workplace_id = ? and n.stack_id = ? and not n.removed and h.note_id is null
                order by n.position, n.id
                """)
                .params(board.workplaceId(), stack)
                .query((row, at) -> row.getObject(1, UUID.class))
                .list());
    }

    /** All notes of a stack, those too that are hidden or taken back, in order. */
    public List<UUID> notesIn(Board board, UUID stack) {
        return new ArrayList<>(
                sql.sql("select id from note where workplace_id = ? and stack_id = ? order by position, id")
                        .params(board.workplaceId(), stack)
                        .query((row, at) -> row.getObject(1, UUID.class))
                        .list());
    }

    private void stand(Board board, Stack stack, UUID zone, long position) {
        sql.sql("update stack set zone_id = ?, position = ? where workplace_id = ? and id = ?")
                .params(zone, position, board.workplaceId(), stack.id())
                .update();
        sql.sql("update note set zone_id = ? where workplace_id = ? and stack_id = ?")
                .params(zone, board.workplaceId(), stack.id())
                .update();
    }

    /** What is laid on a stack that has just fallen apart makes it again. */
    private Outcome madeAgain(Seat seat, Board board, Target target) {
        return target.stack() == null
                        || ground.standingStack(seat, target.stack()).isPresent()
                ? Outcome.nothing()
                : rests.again(seat, board, target.stack());
    }

    private Spot spot(Seat seat, Board board, Target target) {
        if (target.stack() == null) return Spot.loose(ground.zone(board, target.zone()));
        var stack = ground.stack(seat, target.stack());
        if (!stack.boardId().equals(board.id())) throw Sentence.notFound("board.noSuchStack");
        return new Spot(stack.zoneId(), stack.id());
    }

    private static List<UUID> stacks(@Nullable UUID from, @Nullable UUID to) {
        return Stream.of(from, to)
                .<UUID>mapMulti((stack, all) -> {
                    if (stack != null) all.accept(stack);
                })
                .distinct()
                .toList();
    }
}
