package dk.kompetencedialog.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.RunningDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.EvaluationParts;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** A year that a council evaluates and writes into its wheel: said, signed, refused and failed; each of its words is a secret. */
final class SilentEvaluation {
    private final Secrets secrets;
    private final Browser hr;
    private final String home;
    private final Path data;
    private final List<String> words = new ArrayList<>();

    SilentEvaluation(Secrets secrets, Browser hr, String home, Path data) {
        this.secrets = secrets;
        this.hr = hr;
        this.home = home;
        this.data = data;
    }

    /** Somebody who has shown who they are, and chairs the council. */
    void isPlayed(Browser chair) throws SQLException, IOException {
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        hr.get(home + "/evaluations");
        var path = hr.form(home + "/evaluations", "year", String.valueOf(today.getYear()))
                .leadsTo();
        assertThat(hr.form(home + "/evaluations", "year", word("Aar")).status()).isEqualTo(422);
        chair.get(path);
        assertThat(chair.form(path + "/parts", EvaluationParts.said("DID", word("Sagt"), ""))
                        .status())
                .isEqualTo(303);
        assertThat(chair.form(path + "/parts", EvaluationParts.said("DID", word("Lang") + "x".repeat(4000), ""))
                        .status())
                .isIn(409, 422);
        fails("evaluation_part", chair, path + "/parts", EvaluationParts.said("GAVE", word("Tabt"), ""));
        assertThat(chair.form(path + "/signatures/A", "name", word("Hvem"), "on", word("dag"), "turn", "0")
                        .status())
                .isIn(409, 422);
        var turn = Jsoup.parse(chair.get(path).body())
                .select("[name=turn]")
                .first()
                .val();
        assertThat(chair.form(path + "/signatures/A", "name", word("Skriver"), "on", today.toString(), "turn", turn)
                        .status())
                .isEqualTo(303);
        year(chair, today);
    }

    private void year(Browser chair, LocalDate today) throws SQLException, IOException {
        var year = home + "/year";
        chair.get(year);
        assertThat(chair.form(year, "title", word("Seminar"), "track", "OTHER", "from", today.toString(), "until", "")
                        .status())
                .isEqualTo(303);
        assertThat(chair.form(year, "title", word("Uden"), "track", "OTHER", "from", word("dag"), "until", "")
                        .status())
                .isEqualTo(422);
        fails(
                "year_entry",
                chair,
                year,
                "title",
                word("Tabt"),
                "track",
                "OTHER",
                "from",
                today.toString(),
                "until",
                "");
    }

    private void fails(String table, Browser who, String form, String... sent) throws SQLException, IOException {
        change("alter table kd.%s rename to %s_away".formatted(table, table));
        var page = who.form(form, sent);
        change("alter table kd.%s_away rename to %s".formatted(table, table));
        assertThat(page.status()).as(table).isEqualTo(500);
        assertThat(page.body()).doesNotContain(words).doesNotContain(table);
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
}
