package dk.kompetencedialog.strategy.outcome;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.text.Strategies;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says what becomes of notes that lie behind no paragraph: of one, or of several at once. */
@Component
class Outcomes {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 200;
    private static final int MOST = 1000;

    private final JdbcClient sql;
    private final Strategies strategies;

    Outcomes(JdbcClient sql, Strategies strategies) {
        this.sql = sql;
        this.strategies = strategies;
    }

    /** What is said of a note; no kind = nothing. */
    record Said(@Nullable OutcomeKind kind, String reason) {
        static final Said NOTHING = new Said(null, "");

        /** Throws {@link Sentence} 400 where a note is not taken forward and nobody says why. */
        Said checked() {
            var why = kind == null ? "" : PlainText.ofAny(reason, LONGEST, false);
            if (kind == OutcomeKind.LEFT && why.isEmpty()) throw Sentence.badRequest("outcome.why");
            return new Said(kind, why);
        }
    }

    /** The same said of several notes. */
    record Of(
            @Nullable OutcomeKind kind,
            @Nullable String reason,
            @Nullable List<@Nullable UUID> notes) {
        Said said() {
            return new Said(kind, Objects.requireNonNullElse(reason, "")).checked();
        }

        List<UUID> ids() {
            return notes == null
                    ? List.of()
                    : notes.stream().filter(Objects::nonNull).toList();
        }
    }

    /** As it is sent; {@code standing}: only where this is what is said now. */
    record Sent(@Nullable List<Of> outcomes, @Nullable Said standing) {
        Map<UUID, Said> byNote() {
            if (outcomes == null) throw Sentence.badRequest("room.badBody");
            return outcomes.stream()
                    .flatMap(of -> of.ids().stream().map(note -> Map.entry(note, of.said())))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, last) -> last));
        }
    }

    Outcome say(Seat seat, Sent sent) {
        var strategy = new Room(seat.workplaceId(), seat.roomId());
        var said = sent.byNote();
        if (said.isEmpty() || said.size() > MOST) throw Sentence.badRequest("outcome.none");
        var before = standing(strategy, said);
        before.values()
                .removeIf(was -> sent.standing() != null && !sent.standing().equals(was));
        said.keySet().retainAll(before.keySet());
        put(strategy, said);
        var done = Outcome.of(strategies.notesTouched(strategy));
        return done.undoneBy("POST", "/w/%s/outcomes".formatted(seat.roomId()), undo(said, before));
    }

    /** What was said before, by note, to be said again where nobody has said another thing since. */
    private static String undo(Map<UUID, Said> said, Map<UUID, Said> before) {
        var again = before.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> new Of(each.getKey().kind(), each.getKey().reason(), List.copyOf(each.getValue())))
                .toList();
        return JSON.writeValueAsString(
                new Sent(again, said.values().stream().findFirst().orElse(null)));
    }

    /** What is said now of those of these notes that stand on the workshop's boards. */
    private Map<UUID, Said> standing(Room strategy, Map<UUID, Said> said) {
        return sql
                .sql("""
                select n.id, o.kind, coalesce(o.reason, '') as reason from note n
                join board b on b.workplace_id = n.workplace_id and b.id = n.board_id
                join strategy s on s.workplace_id = b.workplace_id and s.workshop_id = b.room_id
                left join outcome o on o.workplace_id = n.workplace_id and o.strategy_id = s.id and o.note_id = n.id
                where n.workplace_id = ? and s.id = ? and n.id = any (?) and not n.removed and n.erased_on is null
                """)
                .params(strategy.workplaceId(), strategy.id(), ids(said))
                .query((row, at) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Said(kind(row.getString("kind")), row.getString("reason"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void put(Room strategy, Map<UUID, Said> said) {
        sql.sql("delete from outcome where workplace_id = ? and strategy_id = ? and note_id = any (?)")
                .params(strategy.workplaceId(), strategy.id(), ids(said))
                .update();
        var ids = ids(said);
        sql.sql("""
                insert into outcome (workplace_id, strategy_id, note_id, kind, reason)
                select :workplace, :strategy, o.note, o.kind, o.reason
                from unnest(:notes, :kinds, :reasons) as o (note, kind, reason) where o.kind <> ''
                """)
                .param("workplace", strategy.workplaceId())
                .param("strategy", strategy.id())
                .param("notes", ids)
                .param("kinds", texts(ids, note -> name(said.get(note))))
                .param(
                        "reasons",
                        texts(ids, note -> said.getOrDefault(note, Said.NOTHING).reason()))
                .update();
    }

    private static String[] texts(UUID[] notes, java.util.function.Function<UUID, String> of) {
        return Arrays.stream(notes).map(of).toArray(String[]::new);
    }

    private static String name(@Nullable Said said) {
        return said == null || said.kind() == null ? "" : said.kind().name();
    }

    private static @Nullable OutcomeKind kind(@Nullable String name) {
        return name == null ? null : OutcomeKind.valueOf(name);
    }

    private static UUID[] ids(Map<UUID, Said> said) {
        return said.keySet().toArray(UUID[]::new);
    }
}
