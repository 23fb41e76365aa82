package dk.kompetencedialog.keeping;

import dk.kompetencedialog.keeping.Deleting.Order;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.room.Outcome;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes who wrote a strategy, or a whole one that came to nothing. Wants the transaction that holds its room alone. */
@Component
class DeletingStrategies {
    private static final String OF_HEARING =
            "hearing_id in (select id from hearing where workplace_id = :workplace and strategy_id = any(:ids))";
    private static final String OF_COMMENT =
            "comment_id in (select id from hearing_comment where workplace_id = :workplace and " + OF_HEARING + ")";
    private static final String OF_SUBMISSION =
            "submission_id in (select id from submission where workplace_id = :workplace and strategy_id = any(:ids))";
    private static final String OF_PARAGRAPH =
            "paragraph_id in (select id from paragraph where workplace_id = :workplace and strategy_id = any(:ids))";
    private static final String OF_STRATEGY = "strategy_id = any(:ids)";

    private record Rows(String table, String where) {}

    /** What hangs on something goes before it. A strategy's room stays: an empty number, with seats that are nobody's. */
    private static final List<Rows> ALL = List.of(
            new Rows("comment_outcome", OF_COMMENT),
            new Rows("comment_removal", OF_COMMENT),
            new Rows("hearing_comment", OF_HEARING),
            new Rows("annex", OF_SUBMISSION),
            new Rows("verdict", OF_SUBMISSION),
            new Rows("revision_seat", OF_STRATEGY),
            new Rows("submission", OF_STRATEGY),
            new Rows("hearing", OF_STRATEGY),
            new Rows("revision_discussion", OF_STRATEGY),
            new Rows("revision_paragraph", OF_STRATEGY),
            new Rows("revision", OF_STRATEGY),
            new Rows("aside_settling", OF_PARAGRAPH),
            new Rows("aside", OF_PARAGRAPH),
            new Rows("rival", OF_PARAGRAPH),
            new Rows("wording", OF_PARAGRAPH),
            new Rows("paragraph_conclusion", OF_PARAGRAPH),
            new Rows("paragraph_staff_group", OF_PARAGRAPH),
            new Rows("paragraph", OF_STRATEGY),
            new Rows("outcome", OF_STRATEGY),
            new Rows("review_reminder", OF_STRATEGY),
            new Rows("strategy", "id = any(:ids)"));

    private final JdbcClient sql;
    private final Messages messages;

    DeletingStrategies(JdbcClient sql, Messages messages) {
        this.sql = sql;
        this.messages = messages;
    }

    /** Who wrote is then somebody from the workplace, and who sent a draft or wrote down an answer is nobody. Who spoke for a side stays. */
    Outcome names(Order order, List<UUID> ids) {
        seats(
                "s.id = any(:ids) and s.room_id in (select id from strategy where workplace_id = :workplace)",
                order,
                ids);
        overwrite(
                "revision",
                "made_by",
                "(strategy_id, number) in (" + DueRows.due("id, number", DueRows.SENDERS) + ")",
                order);
        overwrite(
                "verdict",
                "recorded_by",
                "(submission_id, side) in (" + DueRows.due("id, side", DueRows.RECORDERS) + ")",
                order);
        return Outcome.nothing();
    }

    /** All of it, and what its hearing and its meetings were told. The workshop's conclusions stay. */
    Outcome whole(Order order, List<UUID> strategies) {
        seats("s.room_id = any(:ids)", order, strategies);
        for (var rows : ALL)
            sql.sql("delete from " + rows.table + " where workplace_id = :workplace and " + rows.where)
                    .param("workplace", order.workplaceId())
                    .param("ids", strategies.toArray(UUID[]::new))
                    .update();
        return Outcome.nothing();
    }

    private void seats(String which, Order order, List<UUID> ids) {
        sql.sql(
                        "update seat s set name = case when t.language = 'da' then :da else :en end, account_id = null, removed = true"
                                + " from strategy t where t.workplace_id = s.workplace_id and t.id = s.room_id and s.workplace_id = :workplace and "
                                + which)
                .param("workplace", order.workplaceId())
                .param("ids", ids.toArray(UUID[]::new))
                .param("da", messages.in(Language.DA).get("strategy.writer"))
                .param("en", messages.in(Language.EN).get("strategy.writer"))
                .update();
    }

    private void overwrite(String table, String column, String which, Order order) {
        sql.sql("update " + table + " set " + column + " = '' where workplace_id = :workplace and " + which)
                .param("workplace", order.workplaceId())
                .param("workshop", order.workshop())
                .param("months", order.months())
                .param("today", order.today())
                .update();
    }
}
