package dk.kompetencedialog.board.printed;

import dk.kompetencedialog.board.page.PrintedPiece;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.room.Room;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands printed on boards. Every method wants an open transaction of the workplace. */
@Component
public class Printed {
    private static final String LINES = """
            select p.id, p.kind, p.heading, p.text, p.whom, p.source_title, p.holds_from, p.holds_until from printed p
            """;

    private final JdbcClient sql;
    private final Prints prints;
    private final YearTold years;

    Printed(JdbcClient sql, Prints prints, YearTold years) {
        this.sql = sql;
        this.prints = prints;
        this.years = years;
    }

    /** Prints on each board what its edition asks for, as it holds now for these staff groups, in place of what stood there. */
    public void lay(Room room, Edition edition, Set<UUID> staffGroups) {
        for (var table : List.of("printed", "printed_told")) clear(room, table);
        if (edition.boards().stream().anyMatch(board -> !board.prints().isEmpty())) print(room, edition, staffGroups);
        if (edition.boards().stream().anyMatch(board -> !board.tells().isEmpty()))
            years.of(room.workplaceId()).ifPresent(told -> tell(room, edition, told));
    }

    private void clear(Room room, String table) {
        sql.sql("delete from " + table + """
                 p using board b
                where p.workplace_id = ? and b.workplace_id = p.workplace_id and b.id = p.board_id and b.room_id = ?
                """)
                .params(room.workplaceId(), room.id())
                .update();
    }

    private void print(Room room, Edition edition, Set<UUID> staffGroups) {
        var all = prints.of(room.workplaceId(), staffGroups);
        for (var board : edition.boards()) {
            var wanted = all.stream()
                    .filter(print -> board.prints().contains(print.kind()))
                    .toList();
            for (int at = 0; at < wanted.size(); at++) add(room, board.key(), at, wanted.get(at));
        }
    }

    private void tell(Room room, Edition edition, YearTold.Told told) {
        for (var board : edition.boards()) {
            var sentences = board.tells().stream()
                    .flatMap(part -> told.says().getOrDefault(part, List.of()).stream())
                    .toList();
            for (int at = 0; at < sentences.size(); at++)
                sql.sql("""
                        insert into printed_told (workplace_id, board_id, position, year, evaluation_id, text)
                        select workplace_id, id, ?, ?, ?, ? from board where workplace_id = ? and room_id = ? and key = ?
                        """)
                        .params(at, told.year(), told.evaluation(), sentences.get(at))
                        .params(room.workplaceId(), room.id(), board.key())
                        .update();
        }
    }

    /** Whether nobody has written anything yet: then it can be laid anew. */
    public boolean isFresh(Room room) {
        return sql.sql("""
                        select not exists (select from board b where b.workplace_id = ? and b.room_id = ? and (
                          exists (select from note n where n.workplace_id = b.workplace_id and n.board_id = b.id)
                          or exists (select from draft d where d.workplace_id = b.workplace_id and d.board_id = b.id)
                          or exists (select from conclusion c where c.workplace_id = b.workplace_id and c.board_id = b.id)))
                        """)
                .params(room.workplaceId(), room.id())
                .query(Boolean.class)
                .single();
    }

    /** What stands on one board. */
    public PrintedPiece on(UUID workplaceId, UUID board) {
        var rows = sql.sql(LINES + " where p.workplace_id = ? and p.board_id = ? order by p.position")
                .params(workplaceId, board)
                .query((row, at) -> new Row(line(row), source(row)))
                .list();
        return piece(
                rows,
                sql.sql("""
                select year, text from printed_told where workplace_id = ? and board_id = ? order by position
                """)
                        .params(workplaceId, board)
                        .query((row, at) -> told(row))
                        .list());
    }

    /** What stands on all the boards of a room together. */
    public PrintedPiece in(Room room) {
        var rows = sql.sql(LINES + """
                        join board b on b.workplace_id = p.workplace_id and b.id = p.board_id
                        where p.workplace_id = ? and b.room_id = ? order by b.position, p.position
                        """)
                .params(room.workplaceId(), room.id())
                .query((row, at) -> new Row(line(row), source(row)))
                .list();
        return piece(
                rows,
                sql.sql("""
                        select p.year, p.text from printed_told p
                        join board b on b.workplace_id = p.workplace_id and b.id = p.board_id
                        where p.workplace_id = ? and b.room_id = ? order by b.position, p.position
                        """)
                        .params(room.workplaceId(), room.id())
                        .query((row, at) -> told(row))
                        .list());
    }

    private record Row(PrintedPiece.Line line, PrintedPiece.Source source) {}

    private record Said(int year, String text) {}

    private static Said told(ResultSet row) throws SQLException {
        return new Said(row.getInt("year"), row.getString("text"));
    }

    private static PrintedPiece piece(List<Row> rows, List<Said> told) {
        return new PrintedPiece(
                rows.stream().map(Row::line).toList(),
                rows.stream().map(Row::source).findFirst().orElse(null),
                told.stream().map(Said::year).findFirst().orElse(0),
                told.stream().map(Said::text).toList());
    }

    private static PrintedPiece.Line line(ResultSet row) throws SQLException {
        return new PrintedPiece.Line(
                row.getObject("id", UUID.class),
                ConclusionKind.valueOf(row.getString("kind")),
                row.getString("heading"),
                row.getString("text"),
                List.of((String[]) row.getArray("whom").getArray()));
    }

    private static PrintedPiece.Source source(ResultSet row) throws SQLException {
        return new PrintedPiece.Source(
                row.getString("source_title"),
                row.getObject("holds_from", LocalDate.class),
                row.getObject("holds_until", LocalDate.class));
    }

    private void add(Room room, String board, int position, Print print) {
        sql.sql("""
                insert into printed (workplace_id, id, board_id, position, kind, heading, text, whom,
                  source_id, source_title, source_revision, holds_from, holds_until)
                select workplace_id, :id, id, :position, :kind, :heading, :text, :whom, :source, :title, :revision, :from, :until
                from board where workplace_id = :workplace and room_id = :room and key = :board
                """)
                .param("id", UUID.randomUUID())
                .param("position", position)
                .param("kind", print.kind().name())
                .param("heading", print.heading())
                .param("text", print.text())
                .param("whom", print.whom().toArray(String[]::new))
                .param("source", print.source().id())
                .param("title", print.source().title())
                .param("revision", print.source().revision())
                .param("from", print.source().from())
                .param("until", print.source().until())
                .param("workplace", room.workplaceId())
                .param("room", room.id())
                .param("board", board)
                .update();
    }
}
