package dk.kompetencedialog.workshop.group;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.HomeCard;
import dk.kompetencedialog.workplace.OwnCards;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.unit.Leadership;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way from somebody's own page to their groups' workshops: a leader's to plan and to lead, and what came of the others. */
@Component
@Order(0)
class GroupCards implements OwnCards {
    private final JdbcClient sql;
    private final Leadership leadership;

    GroupCards(JdbcClient sql, Leadership leadership) {
        this.sql = sql;
        this.leadership = leadership;
    }

    record Held(UUID id, String title, boolean leads) {
        HomeCard.Link link(Texts t) {
            return leads
                    ? new HomeCard.Link(t.get("workshop.own.open", title), "/workshops/" + id)
                    : new HomeCard.Link(t.get("workshop.own.read", title), "/workshops/" + id + "/minutes");
        }
    }

    @Override
    public List<HomeCard.Link> of(Workplace workplace, Member member, Texts t) {
        var planning = leadership.under(workplace.id(), member).isEmpty()
                ? Stream.<HomeCard.Link>empty()
                : Stream.of(new HomeCard.Link(
                        t.get("workshop.own.plan"), "/workplaces/%s/workshops/new".formatted(workplace.id())));
        return Stream.concat(planning, held(workplace, member).stream().map(each -> each.link(t)))
                .toList();
    }

    private List<Held> held(Workplace workplace, Member member) {
        return sql.sql("""
                        select w.id, w.title, bool_or(mine.leads) as leads from (
                          select workshop_id, true as leads from leads_workshop where workplace_id = :workplace and account_id = :account
                          union all
                          select g.workshop_id, false from of_workshop_group g
                            join closing c on c.workplace_id = g.workplace_id and c.workshop_id = g.workshop_id
                            where g.workplace_id = :workplace and g.account_id = :account
                        ) mine join workshop w on w.workplace_id = :workplace and w.id = mine.workshop_id
                        group by w.id, w.title, w.created_at order by w.created_at desc, w.id
                        """)
                .param("workplace", workplace.id())
                .param("account", member.accountId())
                .query(DataClassRowMapper.newInstance(Held.class))
                .list();
    }
}
