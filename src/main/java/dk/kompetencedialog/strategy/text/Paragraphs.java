package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The paragraphs of strategies. Reading wants a snapshot, changing the transaction that holds the strategy's room alone. */
@Component
class Paragraphs {
    private static final long GAP = 1L << 20;

    private static final String ALL = """
            select p.id, p.chapter, p.lead, p.position, p.heading, p.body, p.removed,
              array(select g.staff_group_id from paragraph_staff_group g
                    where g.workplace_id = p.workplace_id and g.paragraph_id = p.id) as groups
            from paragraph p where p.workplace_id = :workplace and p.strategy_id = :strategy
            """;

    private final JdbcClient sql;

    Paragraphs(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that stand, in no order but that within a chapter. */
    List<Paragraph> of(Room strategy) {
        return in(strategy, ALL + " and not p.removed order by p.position, p.id")
                .query((row, at) -> paragraph(row))
                .list();
    }

    /** The same of these alone. */
    List<Paragraph> of(Room strategy, Collection<UUID> ids) {
        return in(strategy, ALL + " and not p.removed and p.id = any (:ids) order by p.position, p.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, at) -> paragraph(row))
                .list();
    }

    /** One, also one that was taken out. Throws {@link Sentence} 404. */
    Paragraph get(Room strategy, UUID id) {
        return in(strategy, ALL + " and p.id = :id")
                .param("id", id)
                .query((row, at) -> paragraph(row))
                .optional()
                .orElseThrow(() -> Sentence.notFound("strategy.noSuchParagraph"));
    }

    /** Puts a new one in. Throws {@link Sentence} 409 where the id is taken. */
    void add(Room strategy, Paragraph one) {
        var added = in(strategy, """
                insert into paragraph (workplace_id, id, strategy_id, chapter, lead, position, heading, body)
                values (:workplace, :id, :strategy, :chapter, :lead, :position, :heading, :body) on conflict do nothing
                """)
                .param("id", one.id())
                .param("chapter", one.chapter().name())
                .param("lead", one.lead())
                .param("position", one.position())
                .param("heading", one.wording().heading())
                .param("body", one.wording().body())
                .update();
        if (added == 0) throw Sentence.conflict("room.otherContent");
        isFor(strategy, one);
    }

    /** Puts in the first text of a strategy. */
    void addAll(Room strategy, List<Paragraph> all) {
        in(strategy, """
                insert into paragraph (workplace_id, id, strategy_id, chapter, lead, position, heading, body)
                select :workplace, p.id, :strategy, p.chapter, p.lead, p.position, p.heading, p.body
                from unnest(:ids, :chapters, :leads, :positions, :headings, :bodies) as p (id, chapter, lead, position, heading, body)
                """)
                .param("ids", all.stream().map(Paragraph::id).toArray(UUID[]::new))
                .param("chapters", all.stream().map(one -> one.chapter().name()).toArray(String[]::new))
                .param("leads", all.stream().map(Paragraph::lead).toArray(Boolean[]::new))
                .param("positions", all.stream().map(Paragraph::position).toArray(Long[]::new))
                .param(
                        "headings",
                        all.stream().map(one -> one.wording().heading()).toArray(String[]::new))
                .param("bodies", all.stream().map(one -> one.wording().body()).toArray(String[]::new))
                .update();
        var links = all.stream()
                .flatMap(one -> one.wording().groups().stream().map(group -> new Pair(one.id(), group)))
                .toList();
        in(strategy, "insert into paragraph_staff_group (workplace_id, paragraph_id, staff_group_id) " + Pair.ROWS)
                .param("ones", Pair.ones(links))
                .param("others", Pair.others(links))
                .update();
    }

    /** Says which paragraphs of another text these were. */
    void grewFrom(Room strategy, List<Pair> pairs) {
        in(strategy, """
                update paragraph p set grew_from = x.other from unnest(:ones, :others) as x (one, other)
                where p.workplace_id = :workplace and p.strategy_id = :strategy and p.id = x.one
                """)
                .param("ones", Pair.ones(pairs))
                .param("others", Pair.others(pairs))
                .update();
    }

    /** Says what it says now, and that it stands. */
    void put(Room strategy, Paragraph one) {
        in(strategy, """
                update paragraph set heading = :heading, body = :body, removed = false
                where workplace_id = :workplace and strategy_id = :strategy and id = :id
                """)
                .param("id", one.id())
                .param("heading", one.wording().heading())
                .param("body", one.wording().body())
                .update();
        isFor(strategy, one);
    }

    void remove(Room strategy, UUID id, boolean removed) {
        in(
                        strategy,
                        "update paragraph set removed = :removed where workplace_id = :workplace and strategy_id = :strategy and id = :id")
                .param("id", id)
                .param("removed", removed)
                .update();
    }

    /** A position after all in the chapter, the lead and those taken out among them. */
    long last(Room strategy, ChapterKind chapter) {
        return in(strategy, """
                select coalesce(max(position), 0) from paragraph
                where workplace_id = :workplace and strategy_id = :strategy and chapter = :chapter
                """)
                        .param("chapter", chapter.name())
                        .query(Long.class)
                        .single()
                + GAP;
    }

    /** The ids of a chapter in their order, without the lead; those taken out among them. */
    List<UUID> order(Room strategy, ChapterKind chapter) {
        return in(strategy, """
                select id from paragraph where workplace_id = :workplace and strategy_id = :strategy and chapter = :chapter and not lead
                order by position, id
                """)
                .param("chapter", chapter.name())
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Lays them in this order, after their chapter's lead. */
    void lay(Room strategy, List<UUID> ids) {
        in(strategy, """
                update paragraph set position = laid.place * :gap
                from unnest(:ids) with ordinality as laid (id, place)
                where workplace_id = :workplace and strategy_id = :strategy and paragraph.id = laid.id
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("gap", GAP)
                .update();
    }

    private void isFor(Room strategy, Paragraph one) {
        in(strategy, """
                with gone as (delete from paragraph_staff_group
                  where workplace_id = :workplace and paragraph_id = :id and staff_group_id <> all (:groups))
                insert into paragraph_staff_group (workplace_id, paragraph_id, staff_group_id)
                select g.workplace_id, :id, g.id from staff_group g where g.workplace_id = :workplace and g.id = any (:groups)
                on conflict do nothing
                """)
                .param("id", one.id())
                .param("groups", one.wording().groups().toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec in(Room strategy, String statement) {
        var spec = sql.sql(statement).param("workplace", strategy.workplaceId());
        return statement.contains(":strategy") ? spec.param("strategy", strategy.id()) : spec;
    }

    private static Paragraph paragraph(ResultSet row) throws SQLException {
        return new Paragraph(
                row.getObject("id", UUID.class),
                ChapterKind.valueOf(row.getString("chapter")),
                row.getBoolean("lead"),
                row.getLong("position"),
                new Wording(row.getString("heading"), row.getString("body"), List.of((UUID[])
                        row.getArray("groups").getArray())),
                row.getBoolean("removed"));
    }
}
