package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.board.printed.Print;
import dk.kompetencedialog.board.printed.Prints;
import dk.kompetencedialog.evaluation.page.EvaluationPage.Asked;
import dk.kompetencedialog.guide.YearPart;
import dk.kompetencedialog.platform.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What § 8 asks of a works council in a year, and by which document it is met: as it was when the first side signed, and until then as it is. Wants a snapshot of the workplace. */
@Component
class LawReading {
    private final JdbcClient sql;
    private final Prints prints;

    LawReading(JdbcClient sql, Prints prints) {
        this.sql = sql;
        this.prints = prints;
    }

    List<Asked> of(Evaluation evaluation, Texts t) {
        var met = evaluation.met().isEmpty() ? documents(evaluation.workplaceId(), t) : evaluation.met();
        var year = String.valueOf(evaluation.year());
        boolean talks = !evaluation.part(YearPart.TALKS).isEmpty();
        return List.of(
                new Asked(t.get("evaluation.law.strategy"), met.get(0)),
                new Asked(t.get("evaluation.law.activities"), met.get(1)),
                new Asked(t.get("evaluation.law.plans"), met.get(2)),
                new Asked(
                        t.get("evaluation.law.year"), evaluation.isSigned() ? t.get("evaluation.title.of", year) : ""),
                new Asked(
                        t.get("evaluation.law.talks"),
                        evaluation.isSigned() && talks ? t.get("evaluation.law.talks.by", year) : ""));
    }

    /** The documents there are today: of the strategy, of what was said of activities, and of plans; empty where there is none. */
    List<String> documents(UUID workplaceId, Texts t) {
        var strategy = prints.of(workplaceId, Set.of()).stream()
                .findFirst()
                .map(Print::source)
                .map(source -> t.get("evaluation.law.strategy.by", source.title(), source.revision()))
                .orElse("");
        return List.of(strategy, discussed(workplaceId, "ACTIVITY", t), discussed(workplaceId, "PLAN", t));
    }

    /** Where it was discussed last: at a workshop, or while the strategy was written. */
    private String discussed(UUID workplaceId, String topic, Texts t) {
        return sql.sql("""
                        select coalesce(w.title, '') from discussion d
                        left join workshop w on w.workplace_id = d.workplace_id and w.id = d.room_id
                        where d.workplace_id = ? and d.topic = ? order by w.created_at desc nulls last limit 1
                        """)
                .params(workplaceId, topic)
                .query(String.class)
                .optional()
                .map(title ->
                        title.isEmpty() ? t.get("evaluation.law.recorded") : t.get("evaluation.law.workshop", title))
                .orElse("");
    }
}
