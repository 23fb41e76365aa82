package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.board.conclusion.Concluded.Behind;
import dk.kompetencedialog.board.conclusion.ConcludedReading;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.text.page.ParagraphPiece;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies behind the paragraphs: conclusions of the workshop, and by them notes. Wants a snapshot. */
@Component
class Traces {
    private final JdbcClient sql;
    private final ConcludedReading conclusions;

    Traces(JdbcClient sql, ConcludedReading conclusions) {
        this.sql = sql;
        this.conclusions = conclusions;
    }

    /** Of each paragraph that something lies behind, in words. */
    Map<UUID, ParagraphPiece.Behind> of(Strategy strategy, Texts t) {
        var notes = notes(strategy);
        return links(strategy).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new TraceWords(t)
                                .of(each.getValue().stream()
                                        .flatMap(conclusion -> notes.getOrDefault(conclusion, List.of()).stream())
                                        .collect(Collectors.collectingAndThen(
                                                Collectors.toCollection(LinkedHashSet::new), List::copyOf)))));
    }

    /** The notes behind one paragraph, each once, in the boards' order. */
    List<Behind> behind(Strategy strategy, UUID paragraph) {
        var notes = notes(strategy);
        return links(strategy).getOrDefault(paragraph, List.of()).stream()
                .flatMap(conclusion -> notes.getOrDefault(conclusion, List.of()).stream())
                .distinct()
                .toList();
    }

    void link(Strategy strategy, List<Pair> paragraphsToConclusions) {
        sql.sql("insert into paragraph_conclusion (workplace_id, paragraph_id, conclusion_id) " + Pair.ROWS)
                .param("workplace", strategy.workplaceId())
                .param("ones", Pair.ones(paragraphsToConclusions))
                .param("others", Pair.others(paragraphsToConclusions))
                .update();
    }

    private Map<UUID, List<Behind>> notes(Strategy strategy) {
        return conclusions.of(strategy.workshop()).stream().collect(Collectors.toMap(Concluded::id, Concluded::behind));
    }

    private record Link(UUID paragraph, UUID conclusion) {}

    private Map<UUID, List<UUID>> links(Strategy strategy) {
        return sql.sql("""
                select l.paragraph_id as paragraph, l.conclusion_id as conclusion from paragraph_conclusion l
                join paragraph p on p.workplace_id = l.workplace_id and p.id = l.paragraph_id
                where l.workplace_id = ? and p.strategy_id = ?
                """).params(strategy.workplaceId(), strategy.id()).query(Link.class).list().stream()
                .collect(Collectors.groupingBy(
                        Link::paragraph, Collectors.mapping(Link::conclusion, Collectors.toList())));
    }
}
