package dk.kompetencedialog.workplace.unit;

import dk.kompetencedialog.platform.web.Sentence;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units of a workplace. Every method wants an open transaction of it. */
@Component
public class Units {
    private final JdbcClient sql;

    Units(JdbcClient sql) {
        this.sql = sql;
    }

    public UnitTree of(UUID workplaceId) {
        return new UnitTree(
                sql.sql("select id, parent_id as parent, kind, name from unit where workplace_id = ? order by name, id")
                        .param(workplaceId)
                        .query(DataClassRowMapper.newInstance(Unit.class))
                        .list());
    }

    public void add(UUID workplaceId, Unit unit) {
        sql.sql("insert into unit (workplace_id, id, parent_id, kind, name) values (?, ?, ?, ?, ?)")
                .params(workplaceId, unit.id())
                .param(unit.parent())
                .params(unit.kind().name(), unit.name())
                .update();
    }

    /** Another name, another place; the workplace is held. Throws {@link Sentence} 409 where the unit would lie under itself. */
    void change(UUID workplaceId, Unit unit) {
        if (of(workplaceId).isWithin(unit.parent(), unit.id())) throw Sentence.conflict("unit.underItself");
        sql.sql("update unit set name = ?, parent_id = ? where workplace_id = ? and id = ?")
                .param(unit.name())
                .param(unit.parent())
                .params(workplaceId, unit.id())
                .update();
    }

    /** Throws {@link Sentence} 409 while somebody or something belongs to it. */
    void remove(UUID workplaceId, UUID id) {
        try {
            sql.sql("delete from unit where workplace_id = ? and id = ?")
                    .params(workplaceId, id)
                    .update();
        } catch (DataIntegrityViolationException used) {
            throw Sentence.conflict("unit.used");
        }
    }

    /** Two who move units at the same time wait for each other: together they might tie a knot. */
    void hold(UUID workplaceId) {
        sql.sql("select 1 from workplace where workplace_id = ? for no key update")
                .param(workplaceId)
                .query(Integer.class)
                .single();
    }
}
