package dk.kompetencedialog.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.platform.data.RunningDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.GroupPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;

/** A plan that is agreed, answered of through a link, followed in a calendar, refused and failed; each of its words is a secret. */
record SilentPlan(Secrets secrets, Browser hr, String home, Path data, int port) {

    void isPlayed(String unit, String responsible) throws SQLException, IOException {
        var units = Jsoup.parse(hr.get(home + "/units").body());
        var id = last(units.select("a:containsOwn(" + unit + ")").attr("href"));
        var plan = GroupPlan.by(hr, home, "unit:" + id, secrets.word("Plan"));
        var people = Jsoup.parse(hr.get(home + "/people").body());
        var person = last(people.select("a:containsOwn(" + responsible + ")").attr("href"));
        filesAreTaken(plan);
        itIsAnsweredOf(link(plan, person));
        itIsFollowed(plan);
        assertThat(hr.form(plan.path(), "title", secrets.word("Omdøbt"), "starts", secrets.word("dag"), "ends", "")
                        .status())
                .isEqualTo(422);
    }

    private void filesAreTaken(GroupPlan plan) {
        for (var file : List.of("/plan.pdf", "/agreed/1/plan.docx", "/plan.xlsx"))
            assertThat(hr.get(plan.path() + file).status()).as(file).isEqualTo(200);
    }

    /** As a letter would bear it. */
    private String link(GroupPlan plan, String person) throws SQLException, IOException {
        var secret = Secret.draw();
        secrets.is("a check-in link", secret.reveal());
        change("update kd.activity set responsible_id = '%s' where id = '%s'".formatted(person, plan.activity()));
        try (var owner = RunningDatabase.superuser(data);
                var made = owner.prepareStatement("""
                        insert into kd.check_in_link (workplace_id, token_hash, plan_id, activity_id, person_id, expires_at)
                        select workplace_id, ?, plan_id, id, responsible_id, now() + interval '1 day' from kd.activity
                        where id = ? and number = 0
                        """)) {
            made.setBytes(1, secret.hash());
            made.setObject(2, UUID.fromString(plan.activity()));
            assertThat(made.executeUpdate()).isEqualTo(1);
        }
        return "/check-in/" + secret.reveal();
    }

    private void itIsAnsweredOf(String link) throws SQLException, IOException {
        var phone = new Browser(port);
        assertThat(phone.get(link).status()).isEqualTo(200);
        assertThat(phone.form(link, "state", "STUCK", "line", secrets.word("Går"))
                        .status())
                .isEqualTo(303);
        assertThat(phone.form(link, "state", "", "line", secrets.word("Uden")).status())
                .isEqualTo(422);
        assertThat(phone.get("/check-in/" + secrets.word("Forkert")).status()).isEqualTo(404);
        change("alter table kd.check_in rename to check_in_away");
        assertThat(phone.form(link, "state", "DONE", "line", secrets.word("Tabt"))
                        .status())
                .isEqualTo(500);
        change("alter table kd.check_in_away rename to check_in");
    }

    private void itIsFollowed(GroupPlan plan) throws SQLException, IOException {
        hr.get(plan.path());
        var made = Jsoup.parse(secrets.tokens(hr.form(plan.path() + "/calendar").body()));
        var feed = made.select("#feed").text().replaceFirst("^https?://[^/]+", "");
        secrets.is("a calendar", last(feed).replace(".ics", ""));
        var calendar = new Browser(port);
        assertThat(calendar.get(feed).status()).isEqualTo(200);
        assertThat(calendar.get("/calendar/" + secrets.word("Forkert") + ".ics").status())
                .isEqualTo(404);
        change("alter table kd.calendar_feed rename to calendar_feed_away");
        assertThat(calendar.get(feed).status()).isEqualTo(500);
        change("alter table kd.calendar_feed_away rename to calendar_feed");
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
