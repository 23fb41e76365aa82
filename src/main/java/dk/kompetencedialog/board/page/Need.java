package dk.kompetencedialog.board.page;

import dk.kompetencedialog.guide.CompetenceKind;
import dk.kompetencedialog.platform.text.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a need besides its text.
 *
 * @param focusId the printed focus area that it serves; null for none in particular
 * @param focus what that is called; empty for none
 */
public record Need(CompetenceKind competence, @Nullable UUID focusId, String focus) {
    /** The columns it is read from, of a conclusion {@code c}. */
    public static final String COLUMNS = """
            c.competence, c.focus_id, (select case when f.heading = '' then left(split_part(f.text, chr(10), 1), 80) else f.heading end
              from printed f where f.workplace_id = c.workplace_id and f.id = c.focus_id) as focus
            """;

    /** Null of what is no need. */
    public static @Nullable Need of(ResultSet row) throws SQLException {
        var competence = row.getString("competence");
        if (competence == null) return null;
        var focus = row.getString("focus");
        return new Need(
                CompetenceKind.valueOf(competence), row.getObject("focus_id", UUID.class), focus == null ? "" : focus);
    }

    /** In words: the kind, and the focus area where there is one. */
    public String in(Texts t) {
        var kind = t.get("board.competence." + competence);
        return focus.isEmpty() ? kind : t.get("board.competence.focus", kind, focus);
    }
}
