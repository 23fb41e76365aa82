package dk.kompetencedialog.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.RunningDatabase;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** A year's talks: reported, prepared, agreed and let, refused and failed; each of its words is a secret. */
final class SilentTalk {
    private final Secrets secrets;
    private final Browser hr;
    private final String home;
    private final Path data;
    private final List<String> words = new ArrayList<>();

    SilentTalk(Secrets secrets, Browser hr, String home, Path data) {
        this.secrets = secrets;
        this.hr = hr;
        this.home = home;
        this.data = data;
    }

    /** Somebody who has shown who they are, and leads that unit. */
    void isPlayed(Browser employee, String unit, String name) throws Exception {
        var round = round();
        report(employee, round + "/mine");
        prepare(employee, round + "/mine/preparation");
        agree(employee, round + "/mine/goals");
        let(employee, round, unit, name);
    }

    /** Nothing of it is in what they were sent. */
    void isInNoLetterTo(String mail) throws Exception {
        assertThat(PostOffice.to(mail)).isNotEmpty();
        for (var letter : PostOffice.to(mail))
            assertThat(secrets.letter(letter)).doesNotContain(words);
    }

    private String round() {
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        hr.get(home + "/mus");
        var year = String.valueOf(today.getYear());
        var fields = List.of(
                "year",
                year,
                "opens",
                today.toString(),
                "closes",
                today.plusDays(9).toString(),
                "goals",
                "yes");
        assertThat(hr.form(home + "/mus", fields.toArray(String[]::new)).status())
                .isEqualTo(303);
        return Jsoup.parse(hr.get(home + "/mus").body())
                .select("a[href$=/figures]")
                .attr("href")
                .replace("/figures", "");
    }

    private void report(Browser employee, String own) throws SQLException, IOException {
        for (var need : List.of("RELATIONAL:0:FROM_EACH_OTHER", "RELATIONAL", "FROM_EACH_OTHER"))
            secrets.is("a need", need);
        employee.get(own);
        String[] need = {"competence", "RELATIONAL", "focus", "0", "learning", "FROM_EACH_OTHER"};
        assertThat(employee.form(own + "/needs", need).status()).isEqualTo(303);
        assertThat(employee.form(own + "/needs", "competence", word("Behov"), "focus", word("fokus"), "learning", "")
                        .status())
                .isEqualTo(422);
        fails("mus_need", employee, own + "/needs", need);
    }

    private void prepare(Browser employee, String own) throws SQLException, IOException {
        employee.get(own);
        assertThat(employee.form(own, "text", word("Tanke"), "turn", "0").status())
                .isEqualTo(303);
        assertThat(employee.form(own, "text", word("Mens") + "x".repeat(5000), "turn", "1")
                        .status())
                .isEqualTo(422);
        assertThat(employee.form(own + "/showing", "leader", word("Leder")).status())
                .isEqualTo(400);
        fails("mus_preparation", employee, own, "text", word("Tabt"), "turn", "1");
    }

    private void agree(Browser employee, String own) throws SQLException, IOException {
        employee.get(own);
        assertThat(employee.form(own, "text", word("Mål"), "followUp", "").status())
                .isEqualTo(303);
        assertThat(employee.form(own, "text", word("Uden"), "followUp", word("dag"))
                        .status())
                .isEqualTo(422);
        fails("mus_goal", employee, own, "text", word("Tabt"), "followUp", "");
        assertThat(employee.get("/account/data.json").body())
                .as("theirs to take")
                .contains(words.get(2));
    }

    /** As if the day after the last had come. */
    private void let(Browser leader, String round, String unit, String name) throws SQLException, IOException {
        var units = Jsoup.parse(hr.get(home + "/units").body());
        var id = last(units.select("a:containsOwn(" + unit + ")").attr("href"));
        var people = Jsoup.parse(hr.get(home + "/people").body());
        var person = last(people.select("a:containsOwn(" + name + ")").attr("href"));
        change("insert into kd.unit_leader select workplace_id, id, '%s' from kd.unit where id = '%s'"
                .formatted(person, id));
        change("update kd.mus_round set gathered_at = timestamptz '2026-01-01' where id = '%s'".formatted(last(round)));
        change("insert into kd.mus_population (workplace_id, round_id, id, kind, unit_id, name)"
                + " select workplace_id, '%s', gen_random_uuid(), 'UNIT', id, name from kd.unit where id = '%s'"
                        .formatted(last(round), id));
        var figures = round + "/figures/" + id;
        assertThat(leader.get(figures).status()).isEqualTo(200);
        assertThat(leader.form(figures + "/clearing", "note", word("Gruppen")).status())
                .isEqualTo(303);
        fails("mus_clearing", leader, figures + "/clearing", "note", word("Tabt"));
    }

    /** The database has another mind than the program; the page of the fault says nothing of what was sent. */
    private void fails(String table, Browser who, String form, String... sent) throws SQLException, IOException {
        change("alter table kd.%s rename to %s_away".formatted(table, table));
        var page = who.form(form, sent);
        change("alter table kd.%s_away rename to %s".formatted(table, table));
        assertThat(page.status()).as(table).isEqualTo(500);
        assertThat(page.body()).doesNotContain(words).doesNotContain("FROM_EACH_OTHER", table);
    }

    private String word(String kind) {
        words.add(secrets.word(kind));
        return words.getLast();
    }

    private void change(String statement) throws SQLException, IOException {
        try (var owner = RunningDatabase.superuser(data);
                var changing = owner.createStatement()) {
            changing.execute(statement);
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
