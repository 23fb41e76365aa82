package dk.kompetencedialog.mus.preparation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.own.OwnPart;
import dk.kompetencedialog.account.own.OwnParts;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is sealed, opened for whoever wrote it, where they have shown who they are; else nothing. */
@Component
class PreparationParts implements OwnParts {
    private final Workplaces workplaces;
    private final Chest chest;
    private final Transactions transactions;
    private final JdbcClient sql;

    PreparationParts(Workplaces workplaces, Chest chest, Transactions transactions, JdbcClient sql) {
        this.workplaces = workplaces;
        this.chest = chest;
        this.transactions = transactions;
        this.sql = sql;
    }

    /** Where it lies, and what opens it. */
    @Component("preparationChest")
    record Chest(Rounds rounds, Preparations preparations, Goals goals, Sealing sealing) {}

    @Override
    public List<OwnPart> of(Member member) {
        if (!OwnProof.isShown()) return List.of();
        var texts = new ArrayList<Map<String, Object>>();
        var goals = new ArrayList<Map<String, Object>>();
        for (var workplace : workplaces.belonging(member))
            transactions.snapshot(workplace.id(), () -> {
                for (var person : people(workplace, member))
                    for (var round : chest.rounds.of(workplace.id())) {
                        var place = new Place(workplace, round, person, member.accountId());
                        texts.addAll(preparation(place));
                        goals.addAll(goals(place));
                    }
                return null;
            });
        return List.of(new OwnPart("preparationTexts", texts), new OwnPart("goalTexts", goals));
    }

    /** Whose, of which year, asked for by which account. */
    private record Place(Workplace workplace, Round round, UUID person, UUID account) {
        private Map<String, Object> row(Optional<String> opened) {
            var row = new LinkedHashMap<String, Object>();
            row.put("workplace", workplace.name());
            row.put("year", round.year());
            opened.ifPresentOrElse(text -> row.put("text", text), () -> row.put("opened", "NO"));
            return row;
        }
    }

    private List<UUID> people(Workplace workplace, Member member) {
        return sql.sql("select id from person where workplace_id = ? and account_id = ? order by id limit 1")
                .params(workplace.id(), member.accountId())
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<Map<String, Object>> preparation(Place place) {
        return chest.preparations.of(place.round, place.person).stream()
                .map(kept -> place.row(chest.sealing.open(
                        Sealing.Place.preparation(place.round, place.person, place.account), kept.sealed())))
                .toList();
    }

    private List<Map<String, Object>> goals(Place place) {
        return chest.goals.of(place.round, place.person, null).stream()
                .map(goal -> place.row(
                        chest.sealing.open(Sealing.Place.goal(place.round, place.person, goal.id()), goal.sealed())))
                .toList();
    }
}
