package dk.kompetencedialog.workplace.council;

import dk.kompetencedialog.platform.web.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The works councils of a workplace. Every method wants an open transaction of it. */
@Component
public class Councils {
    private final JdbcClient sql;

    Councils(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order they were made; two statements. */
    public List<Council> of(UUID workplaceId) {
        var seats = seats(workplaceId);
        return sql.sql("select id, name from council where workplace_id = ? order by position, id")
                .param(workplaceId)
                .query((row, at) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Council(id, row.getString("name"), seats.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** Throws {@link Sentence} 404. */
    Council find(UUID workplaceId, UUID id) {
        return of(workplaceId).stream()
                .filter(council -> council.id().equals(id))
                .findFirst()
                .orElseThrow(Sentence::notFound);
    }

    /** Two who change the same one at the same time wait for each other. */
    void hold(UUID workplaceId, UUID id) {
        sql.sql("select 1 from council where workplace_id = ? and id = ? for no key update")
                .params(workplaceId, id)
                .query(Integer.class)
                .optional();
    }

    /** Keeps it with these seats and no others; one that is new becomes the last. */
    void keep(UUID workplaceId, Council council) {
        sql.sql("""
                        insert into council (workplace_id, id, name, position)
                        select :workplace, :id, :name, coalesce(max(position), 0) + 1 from council where workplace_id = :workplace
                        on conflict (workplace_id, id) do update set name = excluded.name
                        """)
                .param("workplace", workplaceId)
                .param("id", council.id())
                .param("name", council.name())
                .update();
        sql.sql("delete from council_seat where workplace_id = ? and council_id = ?")
                .params(workplaceId, council.id())
                .update();
        seat(workplaceId, council);
    }

    boolean remove(UUID workplaceId, UUID id) {
        return sql.sql("delete from council where workplace_id = ? and id = ?")
                        .params(workplaceId, id)
                        .update()
                == 1;
    }

    private record Row(
            UUID council,
            UUID person,
            @Nullable Side side,
            Post post,
            @Nullable UUID standsInFor) {
        CouncilSeat seat() {
            return new CouncilSeat(person, side, post, standsInFor);
        }
    }

    private Map<UUID, List<CouncilSeat>> seats(UUID workplaceId) {
        return sql.sql("""
                        select council_id as council, person_id as person, side, post, stands_in_for
                        from council_seat join person on person.workplace_id = council_seat.workplace_id and person.id = person_id
                        where council_seat.workplace_id = ?
                        order by array_position(array['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER', 'SUBSTITUTE'], post), name, person_id
                        """).param(workplaceId).query(DataClassRowMapper.newInstance(Row.class)).list().stream()
                .collect(Collectors.groupingBy(Row::council, Collectors.mapping(Row::seat, Collectors.toList())));
    }

    private void seat(UUID workplaceId, Council council) {
        var seats = council.seats();
        try {
            sql.sql("""
                            insert into council_seat (workplace_id, council_id, person_id, side, post, stands_in_for)
                            select :workplace, :council, person, side, post, stands_in_for
                            from unnest(:people, cast(:sides as text[]), :posts, cast(:absent as uuid[])) as s (person, side, post, stands_in_for)
                            """)
                    .param("workplace", workplaceId)
                    .param("council", council.id())
                    .param("people", array(seats, CouncilSeat::person, UUID[]::new))
                    .param("sides", array(seats, seat -> name(seat.side()), String[]::new))
                    .param("posts", array(seats, seat -> seat.post().name(), String[]::new))
                    .param("absent", array(seats, CouncilSeat::standsInFor, UUID[]::new))
                    .update();
        } catch (DuplicateKeyException atTheSameTime) {
            throw Sentence.conflict("council.atTheSameTime");
        }
    }

    private static @Nullable String name(@Nullable Side side) {
        return side == null ? null : side.name();
    }

    private static <T> @Nullable T[] array(
            Collection<CouncilSeat> seats, Function<CouncilSeat, @Nullable T> part, IntFunction<@Nullable T[]> made) {
        return seats.stream().map(part).toArray(made);
    }
}
