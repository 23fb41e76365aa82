package dk.kompetencedialog.strategy;

import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.decision.Revision;
import dk.kompetencedialog.strategy.decision.Revision.Passage;
import dk.kompetencedialog.strategy.decision.Revisions;
import dk.kompetencedialog.strategy.text.ChapterKind;
import dk.kompetencedialog.strategy.text.Origin;
import dk.kompetencedialog.strategy.text.Starting.Draft;
import dk.kompetencedialog.strategy.text.Starting.Part;
import dk.kompetencedialog.strategy.text.Strategies;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.StaffGroups;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays what a service check came to on the text that holds: first what stands there, chapter by chapter, then what is new. Wants an open transaction. */
@Component
class Growing {
    private final JdbcClient sql;
    private final Revisions revisions;
    private final Strategies strategies;
    private final StaffGroups staffGroups;
    private final Messages messages;
    private final Clock clock;

    Growing(
            JdbcClient sql,
            Revisions revisions,
            Strategies strategies,
            StaffGroups staffGroups,
            Messages messages,
            Clock clock) {
        this.sql = sql;
        this.revisions = revisions;
        this.strategies = strategies;
        this.messages = messages;
        this.staffGroups = staffGroups;
        this.clock = clock;
    }

    /** The draft on the text that holds, in the language that is written in; as it is where none does. */
    Draft on(UUID workplaceId, Texts t, Function<Texts, Draft> fresh) {
        return holding(workplaceId)
                .map(origin -> {
                    var room = new Room(workplaceId, origin.strategy());
                    var language = strategies.in(room).language();
                    var old = revisions.find(room, origin.number()).orElseThrow();
                    var draft = fresh.apply(messages.in(language));
                    return new Draft(old.title(), language, origin, parts(workplaceId, old, draft));
                })
                .orElseGet(() -> fresh.apply(t));
    }

    private Optional<Origin> holding(UUID workplaceId) {
        return sql.sql("""
                        select h.strategy_id, h.number from holding(:today) h
                        join strategy s on s.workplace_id = :workplace and s.id = h.strategy_id
                        """)
                .param("workplace", workplaceId)
                .param("today", Dates.today(clock.instant()))
                .query((row, at) -> new Origin(row.getObject("strategy_id", UUID.class), row.getInt("number")))
                .optional();
    }

    private List<Part> parts(UUID workplaceId, Revision old, Draft fresh) {
        var whom = new Whom(workplaceId, old);
        var parts = new ArrayList<Part>();
        for (var chapter : ChapterKind.values()) {
            var stands = old.passages().stream()
                    .filter(passage -> passage.chapter().equals(chapter.name()))
                    .map(whom::part)
                    .toList();
            parts.addAll(stands);
            fresh.paragraphs().stream()
                    .filter(part -> part.chapter() == chapter)
                    .filter(part -> stands.isEmpty() || (!part.lead() && chapter != ChapterKind.PURPOSE))
                    .forEach(parts::add);
        }
        return parts;
    }

    /** Whom paragraphs are for: by the names of the groups, and where one is called otherwise by now, by whom the paragraph is for today. */
    private final class Whom {
        private final Map<String, UUID> byName;
        private final Map<UUID, List<UUID>> today;

        Whom(UUID workplaceId, Revision old) {
            byName = staffGroups.of(workplaceId).stream()
                    .collect(Collectors.toMap(StaffGroup::name, StaffGroup::id, (one, other) -> one));
            today = sql
                    .sql(
                            "select paragraph_id, staff_group_id from paragraph_staff_group where workplace_id = ? and paragraph_id = any(?)")
                    .params(
                            workplaceId,
                            old.passages().stream().map(Passage::paragraph).toArray(UUID[]::new))
                    .query((row, at) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                    .list()
                    .stream()
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        }

        Part part(Passage passage) {
            return new Part(
                    ChapterKind.valueOf(passage.chapter()),
                    passage.lead(),
                    passage.heading(),
                    passage.body(),
                    groups(passage),
                    List.of(),
                    passage.paragraph());
        }

        private List<UUID> groups(Passage passage) {
            var named = passage.whom().stream()
                    .map(byName::get)
                    .filter(Objects::nonNull)
                    .toList();
            var now = today.getOrDefault(passage.paragraph(), List.of());
            return named.size() == passage.whom().size() || now.isEmpty() ? named : now;
        }
    }
}
