package dk.kompetencedialog.board.conclusion;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Board;
import dk.kompetencedialog.board.Ground;
import dk.kompetencedialog.board.Touches;
import dk.kompetencedialog.guide.CompetenceKind;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a board ends in: typed conclusions, for everyone or for named staff groups, linked to the notes behind them. */
@Component
public class Conclusions {
    private static final int LONGEST = 1000;

    private final JdbcClient sql;
    private final Ground ground;
    private final ConclusionLinks links;

    Conclusions(JdbcClient sql, Ground ground, ConclusionLinks links) {
        this.sql = sql;
        this.ground = ground;
        this.links = links;
    }

    /** A conclusion as it is sent: whole, also when it is changed; then with the revision it was changed from. */
    record Sent(
            @Nullable UUID id,
            @Nullable UUID board,
            @Nullable ConclusionKind kind,
            @Nullable String text,
            @Nullable List<UUID> staffGroups,
            @Nullable List<UUID> notes,
            @Nullable Integer revision,
            @Nullable CompetenceKind competence,
            @Nullable UUID focus) {
        /** What a need is a need of; nothing of other conclusions. Throws {@link Sentence} 400. */
        @Nullable
        String competenceOfNeed() {
            if (kind != ConclusionKind.NEED) return null;
            if (competence == null) throw Sentence.badRequest("board.competenceMissing");
            return competence.name();
        }

        /** The focus area that a need serves. */
        @Nullable
        UUID focusOfNeed() {
            return kind == ConclusionKind.NEED ? focus : null;
        }

        List<UUID> groups() {
            return distinct(staffGroups);
        }

        List<UUID> behind() {
            return distinct(notes);
        }

        private static List<UUID> distinct(@Nullable List<UUID> ids) {
            return ids == null ? List.of() : ids.stream().distinct().toList();
        }
    }

    Outcome write(Seat seat, Sent sent) {
        if (sent.id() == null) throw Sentence.badRequest("room.badBody");
        var board = concludable(seat, sent.board());
        var written = sql.sql("""
                insert into conclusion (workplace_id, id, board_id, kind, text, competence, focus_id, position)
                select :workplace, :id, :board, :kind, :text, :competence, cast(:focus as uuid), coalesce(max(position), 0) + 1024
                from conclusion where workplace_id = :workplace and board_id = :board
                on conflict do nothing
                """)
                .param("workplace", board.workplaceId())
                .param("id", sent.id())
                .param("board", board.id())
                .param("kind", kind(sent).name())
                .param("text", text(sent))
                .param("competence", sent.competenceOfNeed())
                .param("focus", links.focus(seat, sent.focusOfNeed()))
                .update();
        if (written == 0) throw Sentence.conflict("room.otherContent");
        links.set(seat, sent.id(), sent);
        return touched(board, sent.id()).undoneBy("DELETE", path(seat, sent.id()), "");
    }

    /** Throws {@link Sentence} 409 where somebody has removed it meanwhile, or worded it otherwise. */
    Outcome change(Seat seat, UUID id, Sent sent) {
        var board = boardOf(seat, id);
        if (revision(board, id) != based(sent)) throw Sentence.conflict("board.conclusionChanged");
        sql.sql("""
                update conclusion set kind = :kind, text = :text, competence = :competence, focus_id = cast(:focus as uuid),
                  revision = revision + 1 where workplace_id = :workplace and id = :id
                """)
                .param("kind", kind(sent).name())
                .param("text", text(sent))
                .param("competence", sent.competenceOfNeed())
                .param("focus", links.focus(seat, sent.focusOfNeed()))
                .param("workplace", board.workplaceId())
                .param("id", id)
                .update();
        links.set(seat, id, sent);
        return touched(board, id);
    }

    Outcome remove(Seat seat, UUID id) {
        return removed(seat, id, true).undoneBy("POST", path(seat, id) + "/return", "");
    }

    Outcome giveBack(Seat seat, UUID id) {
        return removed(seat, id, false).undoneBy("DELETE", path(seat, id), "");
    }

    private Outcome removed(Seat seat, UUID id, boolean removed) {
        var board = boardOf(seat, id);
        sql.sql("update conclusion set removed = ? where workplace_id = ? and id = ?")
                .params(removed, board.workplaceId(), id)
                .update();
        return touched(board, id);
    }

    private int revision(Board board, UUID id) {
        return sql.sql("select revision from conclusion where workplace_id = ? and id = ? and not removed")
                .params(board.workplaceId(), id)
                .query((row, at) -> row.getInt(1))
                .optional()
                .orElseThrow(() -> Sentence.conflict("board.conclusionRemoved"));
    }

    private static int based(Sent sent) {
        if (sent.revision() == null) throw Sentence.badRequest("room.badBody");
        return sent.revision();
    }

    private Board boardOf(Seat seat, UUID id) {
        var board = sql.sql("select board_id from conclusion where workplace_id = ? and id = ?")
                .params(seat.workplaceId(), id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Sentence.notFound("board.noSuchConclusion"));
        return concludable(seat, board);
    }

    private Board concludable(Seat seat, @Nullable UUID boardId) {
        var run = ground.openRun(seat);
        var board = ground.board(seat, boardId);
        if (!run.mayConclude(board)) throw Sentence.forbidden("board.notConcluding");
        return board;
    }

    private static ConclusionKind kind(Sent sent) {
        if (sent.kind() == null) throw Sentence.badRequest("board.kindMissing");
        return sent.kind();
    }

    private static String text(Sent sent) {
        return PlainText.of(sent.text(), LONGEST, true);
    }

    private static Outcome touched(Board board, UUID id) {
        return Outcome.of(Touches.conclusion(board, id));
    }

    private static String path(Seat seat, UUID id) {
        return "/w/%s/conclusions/%s".formatted(seat.roomId(), id);
    }
}
