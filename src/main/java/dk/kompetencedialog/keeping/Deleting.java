package dk.kompetencedialog.keeping;

import dk.kompetencedialog.board.erasure.Erasing;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workshop.erasure.Deletions;
import dk.kompetencedialog.workshop.erasure.Deletions.Deletion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what is due of one kind of one workshop, and writes down that it did. Wants the transaction that holds the room alone. */
@Component
class Deleting {
    private final JdbcClient sql;
    private final Erasing erasing;
    private final Deletions deletions;
    private final DeletingStrategies strategies;
    private final DeletingPlans plans;
    private final DeletingTalks talks;

    Deleting(
            JdbcClient sql,
            Erasing erasing,
            Deletions deletions,
            DeletingStrategies strategies,
            DeletingPlans plans,
            DeletingTalks talks) {
        this.sql = sql;
        this.erasing = erasing;
        this.deletions = deletions;
        this.strategies = strategies;
        this.plans = plans;
        this.talks = talks;
    }

    /** What is to be deleted: {@code workshop} is null for what is of the workplace itself. */
    record Order(UUID workplaceId, Kept kind, @Nullable UUID workshop, int months, LocalDate today) {}

    Outcome delete(Order order) {
        var ids = due(order);
        if (ids.isEmpty()) return Outcome.nothing();
        var outcome = switch (order.kind) {
            case NOTES -> notes(order);
            case NAMES -> names(order, ids);
            case INVITATIONS -> invitations(order, ids);
            case COMMENTS -> comments(order, ids);
            case WRITING -> writing(order);
            case ANNEXES -> rows(order, "annex", ids);
            case WRITERS -> strategies.names(order, ids);
            case UNFINISHED -> strategies.whole(order, ids);
            case PLANS -> plans.whole(order);
            case CHECK_INS -> plans.answers(order);
            case TALKS -> talks.talks(order);
            case GOALS -> talks.goals(order);
            case FIGURES -> talks.figures(order);
            case EVALUATIONS -> evaluations(order, ids);
            case LETTERS -> rows(order, "mail", ids);
        };
        deletions.add(order.workplaceId, order.workshop, new Deletion(order.kind.name(), ids.size(), order.today, ""));
        return outcome;
    }

    private List<UUID> due(Order order) {
        return about(DueRows.due(order.kind), order)
                .query((row, at) -> row.getObject("id", UUID.class))
                .list();
    }

    private Outcome notes(Order order) {
        return erasing.erase(new Room(order.workplaceId, Objects.requireNonNull(order.workshop)), order.today);
    }

    /**
     * Somebody sat there: that is all. Whoever came twice under one name stays one; nobody can tell so afterwards, so it is settled here.
     * Nor does a lead lead to an account any more.
     */
    private Outcome names(Order order, List<UUID> seats) {
        update("""
                delete from note_author where workplace_id = :workplace and note_id in (select o.id from note o
                  join board b on b.workplace_id = o.workplace_id and b.id = o.board_id
                  where o.workplace_id = :workplace and b.room_id = any(:ids))
                """, order, List.of(Objects.requireNonNull(order.workshop)));
        update("""
                update seat s set removed = true where s.workplace_id = :workplace and s.id = any(:ids) and s.role = 'PARTICIPANT' and exists (
                  select from seat same where same.workplace_id = s.workplace_id and same.room_id = s.room_id and same.role = 'PARTICIPANT'
                    and not same.removed and lower(same.name) = lower(s.name) and same.joined < s.joined)
                """, order, seats);
        update(
                "update seat set name = '', account_id = null where workplace_id = :workplace and id = any(:ids)",
                order,
                seats);
        return Outcome.nothing();
    }

    private Outcome invitations(Order order, List<UUID> people) {
        about("""
                delete from told_sitting where workplace_id = :workplace and sitting_id in (
                  select id from announced_sitting where workplace_id = :workplace and workshop_id = :workshop)
                """, order).update();
        about(
                        "delete from invitee where workplace_id = :workplace and workshop_id = :workshop and person_id = any(:ids)",
                        order)
                .param("ids", people.toArray(UUID[]::new))
                .update();
        return Outcome.nothing();
    }

    private Outcome comments(Order order, List<UUID> comments) {
        update("""
                update hearing h set erased_comments = erased_comments + (select count(*) from hearing_comment c
                  where c.workplace_id = h.workplace_id and c.hearing_id = h.id and c.id = any(:ids))
                where h.workplace_id = :workplace and h.id in (
                  select hearing_id from hearing_comment where workplace_id = :workplace and id = any(:ids))
                """, order, comments);
        for (var table : List.of("comment_outcome", "comment_removal"))
            update(
                    "delete from " + table + " where workplace_id = :workplace and comment_id = any(:ids)",
                    order,
                    comments);
        return rows(order, "hearing_comment", comments);
    }

    /** What was taken away says nothing any more once all that it said is gone. */
    private Outcome writing(Order order) {
        about(
                        "delete from wording where workplace_id = :workplace and (paragraph_id, number) in ("
                                + DueRows.due("id, number", DueRows.WORDINGS) + ")",
                        order)
                .update();
        about("""
                update paragraph p set heading = '', body = '' where p.workplace_id = :workplace and p.removed
                  and p.strategy_id in (select id from strategy where workplace_id = :workplace and workshop_id = :workshop)
                  and not exists (select from wording w where w.workplace_id = p.workplace_id and w.paragraph_id = p.id)
                """, order).update();
        beside(order, "rival", DueRows.RIVALS);
        beside(order, "aside", DueRows.ASIDES);
        about("""
                delete from aside_settling s where s.workplace_id = :workplace and not exists (
                  select from aside a where a.workplace_id = s.workplace_id and a.paragraph_id = s.paragraph_id)
                """, order).update();
        return Outcome.nothing();
    }

    private void beside(Order order, String table, String rows) {
        about(
                        "delete from " + table + " where workplace_id = :workplace and id in ("
                                + DueRows.due("id", rows) + ")",
                        order)
                .update();
    }

    /** Held first: who writes or signs meanwhile waits, and finds none. */
    private Outcome evaluations(Order order, List<UUID> ids) {
        update("update evaluation set turn = turn + 1 where workplace_id = :workplace and id = any(:ids)", order, ids);
        for (var table : List.of("evaluation_part", "evaluation_signature", "printed_told"))
            update(
                    "delete from " + table + " where workplace_id = :workplace and evaluation_id = any(:ids)",
                    order,
                    ids);
        return rows(order, "evaluation", ids);
    }

    private Outcome rows(Order order, String table, List<UUID> ids) {
        update("delete from " + table + " where workplace_id = :workplace and id = any(:ids)", order, ids);
        return Outcome.nothing();
    }

    private void update(String statement, Order order, List<UUID> ids) {
        sql.sql(statement)
                .param("workplace", order.workplaceId)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec about(String statement, Order order) {
        return sql.sql(statement)
                .param("workplace", order.workplaceId)
                .param("workshop", order.workshop)
                .param("months", order.months)
                .param("today", order.today);
    }
}
