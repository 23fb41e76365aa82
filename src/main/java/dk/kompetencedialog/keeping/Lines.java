package dk.kompetencedialog.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What there is of each kind, in one statement. Wants an open transaction or snapshot of the workplace. */
@Component
class Lines {
    private final JdbcClient sql;

    Lines(JdbcClient sql) {
        this.sql = sql;
    }

    List<Line> of(UUID workplaceId) {
        return sql.sql(DueRows.COUNTS)
                .param("workplace", workplaceId)
                .query((row, at) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Kept.valueOf(row.getString("kind")),
                row.getObject("workshop_id", UUID.class),
                row.getObject("since", LocalDate.class),
                row.getInt("amount"));
    }
}
