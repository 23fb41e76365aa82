package dk.kompetencedialog.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code bin/measure overview}: a large workplace opens its home, its activities, its year and its evaluation, alone in the database and among others as
 * large. No test: it asserts nothing of time, and runs only when it is asked for by name.
 */
class OverviewMeasure extends WorkshopTest {
    private static final int WARM_UP = 15;
    private static final int RUNS = 31;
    private static final int PEOPLE = Integer.getInteger("people", 5000);
    private static final int GROUPS = Integer.getInteger("groups", 400);
    private static final int ACTIVITIES = Integer.getInteger("activities", 8000);
    private static final int WORKPLACES = Integer.getInteger("workplaces", 100);

    /** Groups lie under twenty departments; each has a plan that was agreed, and its share of the activities, four in five of them answered. */
    private static final String[] SEED = {"""
        insert into kd.unit (workplace_id, id, parent_id, kind, name)
        select :w, md5(:w || 'd' || d)::uuid, null, 'UNIT', 'Afdeling ' || d from generate_series(1, 20) d
        """, """
        insert into kd.unit (workplace_id, id, parent_id, kind, name)
        select :w, md5(:w || 'g' || g)::uuid, md5(:w || 'd' || (1 + g % 20))::uuid, 'UNIT', 'Gruppe ' || g from generate_series(1, :groups) g
        """, """
        insert into kd.person (workplace_id, id, name, unit_id)
        select :w, md5(:w || 'p' || p)::uuid, 'Person ' || p, md5(:w || 'g' || (1 + p % :groups))::uuid from generate_series(1, :people) p
        """, """
        insert into kd.plan (workplace_id, id, title, starts_on, ends_on, made_at)
        select :w, md5(:w || 'l' || g)::uuid, 'Udviklingsplan for gruppe ' || g, current_date - 100, current_date + 265, now() from generate_series(1, :groups) g
        """, """
        insert into kd.plan_for (workplace_id, plan_id, position, unit_id, name)
        select :w, md5(:w || 'l' || g)::uuid, 0, md5(:w || 'g' || g)::uuid, 'Gruppe ' || g from generate_series(1, :groups) g
        """, """
        insert into kd.plan_agreement (workplace_id, plan_id, number, agreed_on, title, starts_on, ends_on, whom, goals, leader, for_group, made_at)
        select :w, md5(:w || 'l' || g)::uuid, 1, current_date - 90, 'Plan', current_date - 100, current_date + 265, '{}', '{}', 'Leder', 'Gruppen', now()
        from generate_series(1, :groups) g
        """, """
        insert into kd.activity (workplace_id, plan_id, number, id, position, text, kind, whom, responsible_id, responsible, deadline, sign, daily, funding, funding_note)
        select :w, md5(:w || 'l' || (1 + a % :groups))::uuid, n, md5(:w || 'a' || a)::uuid, a, 'Vi prøver det af to og to, aktivitet ' || a, 'IN_THE_JOB', '',
          md5(:w || 'p' || (1 + a % :people))::uuid, 'Person ' || (1 + a % :people), current_date - 60 + a % 300, '', '', '', ''
        from generate_series(1, :activities) a, generate_series(0, 1) n
        """, """
        insert into kd.check_in (workplace_id, id, plan_id, activity_id, state, helped, line, said_at, turn)
        select :w, gen_random_uuid(), md5(:w || 'l' || (1 + a % :groups))::uuid, md5(:w || 'a' || a)::uuid,
          (array['ON_TRACK', 'STUCK', 'DONE'])[1 + a % 3], case when a % 3 = 2 then 'YES' end, 'Det går, som det skal.', now(), t
        from generate_series(1, :activities) a, generate_series(1, 2) t where a % 5 > 0
        """, """
        insert into kd.mus_round (workplace_id, id, year, opens_on, closes_on, keeps_goals) values
          (:w, md5(:w || 'r')::uuid, extract(year from current_date)::int, current_date - 20, current_date + 40, true)
        """, """
        insert into kd.mus_held (workplace_id, round_id, person_id, held_on)
        select :w, md5(:w || 'r')::uuid, md5(:w || 'p' || p)::uuid, current_date from generate_series(1, :people) p where p % 2 = 0
        """};

    @Autowired
    TestDatabase.Access database;

    @Test
    void aLargeWorkplaceAloneAndAmongOthers() throws SQLException {
        sitDown(false);
        var hr = sitting.facilitator();
        Council.small().in(sitting.workplaceId(), hr);
        seed(sitting.workplaceId());
        var home = "/workplaces/" + sitting.workplaceId();
        hr.get(home + "/evaluations");
        var evaluation = hr.form(home + "/evaluations", "year", "2026").leadsTo();
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", home);
        pages.put("activities", home + "/activities");
        pages.put("evaluation", evaluation);
        pages.put("talks", home + "/mus");
        pages.put("year", home + "/year");
        var alone = medians(hr, pages);
        for (int at = 1; at < WORKPLACES; at++) {
            var other = UUID.randomUUID();
            run("insert into kd.workplace (workplace_id, name, created_at) values (:w, 'Nabo', now())", other);
            seed(other);
        }
        analyse();
        var among = medians(hr, pages);
        System.out.println("page         alone ms   among " + WORKPLACES + " ms");
        pages.keySet()
                .forEach(page ->
                        System.out.printf(Locale.ROOT, "%-12s %8.1f %14.1f%n", page, alone.get(page), among.get(page)));
        double su = Math.max(among.get("activities"), among.get("evaluation"));
        double suAlone = Math.max(alone.get("activities"), alone.get("evaluation"));
        System.out.printf(
                Locale.ROOT,
                "{\"home_ms\":%.1f,\"su_ms\":%.1f,\"ratio\":%.2f}%n",
                among.get("home"),
                su,
                Math.max(among.get("home") / alone.get("home"), su / suAlone));
    }

    private static Map<String, Double> medians(Browser who, Map<String, String> pages) {
        var medians = new LinkedHashMap<String, Double>();
        pages.forEach((name, path) -> medians.put(name, median(who, path)));
        return medians;
    }

    private static double median(Browser who, String path) {
        var times = new double[RUNS];
        for (int at = -WARM_UP; at < RUNS; at++) {
            long began = System.nanoTime();
            assertThat(who.get(path).status()).isEqualTo(200);
            if (at >= 0) times[at] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private void seed(UUID workplace) throws SQLException {
        for (var statement : SEED) run(statement, workplace);
        if (sitting.workplaceId().equals(workplace)) analyse();
    }

    private void analyse() throws SQLException {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            for (var table : new String[] {
                "unit", "person", "plan", "plan_for", "plan_agreement", "activity", "check_in", "mus_held"
            }) statement.execute("analyze kd." + table);
        }
    }

    private void run(String statement, UUID workplace) throws SQLException {
        try (var owner = database.connectAsOwner();
                var running = owner.createStatement()) {
            running.execute(statement
                    .replace(":w", "'" + workplace + "'::uuid")
                    .replace("md5('" + workplace + "'::uuid", "md5('" + workplace + "'")
                    .replace(":groups", String.valueOf(GROUPS))
                    .replace(":people", String.valueOf(PEOPLE))
                    .replace(":activities", String.valueOf(ACTIVITIES)));
        }
    }
}
