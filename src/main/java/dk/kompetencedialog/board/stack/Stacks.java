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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Stacks: notes that belong together, with a name. */
@Component
class Stacks {
    private static final int LONGEST_NAME = 80;

    /** One note is no stack. */
    private static final int FEWEST = 2;

    private final JdbcClient sql;
    private final Ground ground;
    private final Placing placing;
    private final Order order;
    private final Rests rests;
    private final Former former;

    Stacks(JdbcClient sql, Ground ground, Placing placing, Order order, Rests rests, Former former) {
        this.sql = sql;
        this.ground = ground;
        this.placing = placing;
        this.order = order;
        this.rests = rests;
        this.former = former;
    }

    /**
     * Notes to gather, in the order they shall lie; the stack stands where the first one stood.
     *
     * @param loose only those that lie in no stack: what undoes a splitting takes nothing out of what others have gathered since
     */
    record Gathering(
            @Nullable UUID id,
            @Nullable List<UUID> notes,
            @Nullable String name,
            @Nullable Boolean loose) {
        List<UUID> distinct() {
            return notes == null ? List.of() : notes.stream().distinct().toList();
        }

        boolean mayTake(StandingNote note) {
            return note.stackId() == null || !Boolean.TRUE.equals(loose);
        }
    }

    /** Throws {@link Sentence} 409 where a stack of that id stands, or where others have gathered all or all but one meanwhile. */
    Outcome gather(Seat seat, Gathering wanted) {
        var id = required(wanted.id());
        if (wanted.distinct().size() < FEWEST) throw Sentence.badRequest("board.nothingToGather");
        var notes = ground.standing(seat, wanted.distinct()).stream()
                .filter(wanted::mayTake)
                .toList();
        if (notes.size() < FEWEST) throw Sentence.conflict("board.gatheredMeanwhile");
        var first = notes.getFirst();
        var board = ground.arrangeable(seat, first.boardId());
        if (notes.stream().anyMatch(note -> !note.boardId().equals(board.id())))
            throw Sentence.notFound("board.noSuchNote");
        var back = former.of(board, notes);
        var gap = gapFor(board, first);
        make(seat, board, new Stack(id, board.id(), first.zoneId(), gap.position(), name(wanted.name())));
        var inside = new Spot(first.zoneId(), id);
        placing.stand(board, ids(notes), inside, order.end(board, inside));
        return Outcome.of(Touches.stacks(board, touched(id, notes)), Touches.notes(board, ids(notes)))
                .and(gap.others(board))
                .and(rests.end(board, takenOut(notes)))
                .undoneBy("POST", path(seat, id) + "/split", json(new Part(ids(notes), back)));
    }

    /** Throws {@link Sentence} 409 where it has another name than the one to be replaced. */
    Outcome rename(Seat seat, UUID id, Name wanted) {
        var stack = ground.stack(seat, id);
        var board = ground.arrangeable(seat, stack.boardId());
        var name = name(wanted.name());
        if (wanted.replaced() != null && !wanted.replaced().equals(stack.name()))
            throw Sentence.conflict("board.namedMeanwhile");
        sql.sql("update stack set name = ? where workplace_id = ? and id = ?")
                .params(name, board.workplaceId(), id)
                .update();
        return Outcome.of(Touches.stacks(board, List.of(id)))
                .undoneBy("POST", path(seat, id) + "/name", json(new Name(stack.name(), name)));
    }

    /** The notes go back to the zone, one after the other from where the stack stood. */
    Outcome split(Seat seat, UUID id) {
        var stack = ground.stack(seat, id);
        var board = ground.arrangeable(seat, stack.boardId());
        var seen = placing.visibleIn(board, id);
        var loosened = loosen(board, stack, placing.notesIn(board, id), seen);
        if (seen.size() < FEWEST) return loosened.and(rests.end(board, Map.of(id, seen.getFirst())));
        return loosened.undoneBy(
                "POST", "/w/%s/stacks".formatted(seat.roomId()), json(new Gathering(id, seen, stack.name(), true)));
    }

    /** The same, where nothing else lies in it by now; else only these go back, and the stack stays for the rest. */
    Outcome split(Seat seat, UUID id, Part part) {
        var stack = ground.stack(seat, id);
        var board = ground.arrangeable(seat, stack.boardId());
        var seen = placing.visibleIn(board, id);
        if (part.all().containsAll(seen)) return split(seat, id).and(former.restore(seat, part.formerOf(seen)));
        seen.retainAll(part.all());
        if (seen.isEmpty()) return Outcome.nothing();
        return loosen(board, stack, seen, seen)
                .and(rests.end(board, Map.of(id, seen.getFirst())))
                .and(former.restore(seat, part.formerOf(seen)));
    }

    private Outcome loosen(Board board, Stack stack, List<UUID> all, List<UUID> seen) {
        var id = stack.id();
        var zone = Spot.loose(stack.zoneId());
        var gap = order.before(board, zone, id, all.size());
        placing.stand(board, all, zone, gap);
        return Outcome.of(Touches.stacks(board, List.of(id)), Touches.notes(board, seen))
                .and(gap.others(board));
    }

    /** A stack's name, maybe empty, and the one it is to replace; none = whatever there is. */
    record Name(@Nullable String name, @Nullable String replaced) {}

    /**
     * Some of a stack's notes.
     *
     * @param back where those of them go that came from other stacks; the rest become loose
     */
    record Part(@Nullable List<UUID> notes, @Nullable List<Former.Place> back) {
        List<Former.Place> formerOf(List<UUID> seen) {
            return back == null
                    ? List.of()
                    : back.stream().filter(place -> seen.contains(place.note())).toList();
        }

        Set<UUID> all() {
            return notes == null
                    ? Set.of()
                    : notes.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** A stack that was split before stands again; one in which anything lies is somebody's. */
    private void make(Seat seat, Board board, Stack stack) {
        var made = sql.sql("""
                insert into stack (workplace_id, id, board_id, zone_id, position, name) values (?, ?, ?, ?, ?, ?)
                on conflict (workplace_id, id) do update
                set zone_id = excluded.zone_id, position = excluded.position, name = excluded.name, rest_id = null
                where stack.board_id = excluded.board_id and not exists (
                  select from note n where n.workplace_id = excluded.workplace_id and n.stack_id = excluded.id and not n.removed)
                """)
                .params(board.workplaceId(), stack.id(), board.id(), stack.zoneId())
                .params(stack.position(), stack.name())
                .update();
        if (made == 0) throw standing(seat, stack.id());
        sql.sql("update note set zone_id = ? where workplace_id = ? and stack_id = ?")
                .params(stack.zoneId(), board.workplaceId(), stack.id())
                .update();
    }

    /** Where it is another room's, it is not there. */
    private Sentence standing(Seat seat, UUID id) {
        ground.stack(seat, id);
        return Sentence.conflict("board.stackStands");
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
        return Stream.concat(Stream.of(made), takenOut(notes).keySet().stream()).toList();
    }

    /** The stacks that they were taken out of, each with one of them. */
    private static Map<UUID, UUID> takenOut(List<StandingNote> notes) {
        return notes.stream()
                .filter(note -> note.stackId() != null)
                .collect(Collectors.toMap(StandingNote::stackId, StandingNote::id, (first, next) -> first));
    }

    private static List<UUID> ids(List<StandingNote> notes) {
        return notes.stream().map(StandingNote::id).toList();
    }

    private static String path(Seat seat, UUID id) {
        return "/w/%s/stacks/%s".formatted(seat.roomId(), id);
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    private static UUID required(@Nullable UUID id) {
        if (id == null) throw Sentence.badRequest("room.badBody");
        return id;
    }
}
