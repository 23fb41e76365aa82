package dk.kompetencedialog.plan.beginning;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.board.conclusion.ConcludedReading;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.plan.Activity;
import dk.kompetencedialog.plan.Content;
import dk.kompetencedialog.plan.Need;
import dk.kompetencedialog.room.Room;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a plan begins with when it comes from a workshop: the needs and activities that the group concluded. Wants an open transaction of the workplace. */
@Component
class FromWorkshop {
    private static final int WHOM_MAX = 200;

    private final ConcludedReading conclusions;
    private final JdbcClient sql;

    FromWorkshop(ConcludedReading conclusions, JdbcClient sql) {
        this.conclusions = conclusions;
        this.sql = sql;
    }

    /** With ids of its own each time. Where there is but one need, the activities are for it. */
    Content of(Room workshop) {
        var concluded = conclusions.of(workshop);
        var paragraphs = paragraphs(workshop);
        var needs = of(concluded, ConclusionKind.NEED)
                .map(one -> need(one, paragraphs))
                .toList();
        var only = needs.size() == 1 ? needs.getFirst().id() : null;
        return new Content(
                needs,
                of(concluded, ConclusionKind.ACTIVITY)
                        .map(one -> activity(one, only))
                        .toList());
    }

    private static Stream<Concluded> of(List<Concluded> all, ConclusionKind kind) {
        return all.stream().filter(one -> one.kind() == kind);
    }

    private static Need need(Concluded one, Map<UUID, UUID> paragraphs) {
        var need = Objects.requireNonNull(one.need());
        var printed = need.focusId();
        var paragraph = printed == null ? null : paragraphs.get(printed);
        return new Need(
                UUID.randomUUID(),
                one.text(),
                need.competence(),
                paragraph == null ? Need.Focus.NONE : Need.Focus.of(paragraph, need.focus()),
                "",
                one.id());
    }

    private static Activity activity(Concluded one, @Nullable UUID need) {
        return new Activity(
                UUID.randomUUID(),
                need,
                one.text(),
                null,
                new Activity.Who(whom(one), null, ""),
                new Activity.When(null, null),
                "",
                "",
                new Activity.Money(null, ""),
                new Activity.Origin(null, one.id()));
    }

    private static String whom(Concluded one) {
        var names = one.groups().stream().map(Concluded.Group::name).collect(Collectors.joining(", "));
        return names.codePointCount(0, names.length()) <= WHOM_MAX
                ? names
                : names.substring(0, names.offsetByCodePoints(0, WHOM_MAX - 1)) + "…";
    }

    /** Of which paragraph of the strategy each printed text is a copy. */
    private Map<UUID, UUID> paragraphs(Room workshop) {
        return sql
                .sql("""
                        select p.id, p.source_id from printed p join board b on b.workplace_id = p.workplace_id and b.id = p.board_id
                        where p.workplace_id = ? and b.room_id = ?
                        """)
                .params(workshop.workplaceId(), workshop.id())
                .query((row, at) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
