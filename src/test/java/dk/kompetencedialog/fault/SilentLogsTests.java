package dk.kompetencedialog.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.RunningDatabase;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.platform.start.RunningProgram;
import dk.kompetencedialog.world.Administrator;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole story, with faults in it, at the levels that the program logs at when it is used: no name, note, mail, code or token is in any log. */
class SilentLogsTests {
    private static final Pattern SIGN_IN = Pattern.compile("(/sign-in/[A-Za-z0-9_-]{43})");

    private final Secrets secrets = new Secrets();
    private final Path data = TestDatabase.folder();
    private final String mail = secrets.word("mail") + "@klit.dk";
    private final String name = secrets.word("Navn");
    private final List<Browser> browsers = new ArrayList<>();

    private int port;
    private RunningProgram program;
    private Sitting sitting;
    private Browser hr;
    private Browser maja;
    private Browser guest;
    private String home;
    private String workshop;
    private String unit;

    @BeforeEach
    void start() throws Exception {
        port = RunningProgram.freePort();
        program = RunningProgram.begin(data, port, PostOffice.environment()).awaitReady();
        program.awaitSaid("Ready at");
        secrets.tokens(Files.readString(data.resolve("first-administrator-link.txt")));
        hr = known(Administrator.of(data, port));
        secrets.is("a mail", mail);
    }

    @AfterEach
    void stop() throws IOException {
        program.close();
    }

    @Test
    void noNameNoteMailCodeOrTokenIsInAnyLog() throws Exception {
        theyAreWrittenDown();
        sheSignsInByMailAndIsInvited();
        theyTalk();
        new SilentPlan(secrets, hr, home, data, port).isPlayed(unit, name);
        var talk = new SilentTalk(secrets, hr, home, data);
        talk.isPlayed(maja, unit, name);
        new SilentEvaluation(secrets, hr, home, data).isPlayed(maja);
        theStrategyIsWrittenAndHeard();
        filesAreTaken();
        formsAreRefused();
        faultsHappen();
        talk.isInNoLetterTo(mail);
        sheIsErased();
        sitting.command(hr, "POST /closing", "{}");
        hr.get("/account");
        browsers.forEach(secrets::of);
        assertThat(secrets.count()).isGreaterThan(50);
        var said = program.said();
        assertThat(said).contains("Ready at").containsPattern("(?s)Fault \\w{8} in POST.*Fault \\w{8} in POST");
        assertThat(secrets.in(said)).isEmpty();
        for (var log : logs())
            assertThat(secrets.in(Files.readString(log))).as(log.toString()).isEmpty();
        assertThat(logs()).isNotEmpty();
    }

    private void theyAreWrittenDown() {
        sitting = Sitting.open(
                hr,
                secrets.word("Titel"),
                true,
                5,
                "name",
                secrets.word("Arbejdsplads"),
                "maker",
                secrets.word("Opretter"),
                "groupName",
                secrets.word("Gruppe"),
                "groupDescription",
                secrets.word("Beskrivelse"));
        home = "/workplaces/" + sitting.workplaceId();
        workshop = "/workshops/" + sitting.id();
        hr.get(home + "/people/new");
        hr.form(home + "/people", "name", name, "mail", mail);
        hr.get(home + "/people/pasting");
        unit = secrets.word("Enhed");
        hr.form(home + "/people/pasting/keeping", "text", secrets.word("Indsat") + ";;" + unit);
        Council.named(secrets.word("Udvalg"))
                .a(name, "CHAIR")
                .b(secrets.word("Valgt"), "DEPUTY")
                .in(sitting.workplaceId(), hr);
    }

    private void sheSignsInByMailAndIsInvited() throws Exception {
        maja = known(new Browser(port));
        maja.get("/sign-in");
        maja.form("/sign-in", "mail", mail);
        var link = SIGN_IN.matcher(secrets.letter(PostOffice.await(mail, 1)));
        assertThat(link.find()).isTrue();
        maja.get(link.group(1));
        secrets.of(maja);
        assertThat(maja.form(link.group(1)).leadsTo()).isEqualTo("/workplaces");
        assertThat(new Browser(port).get(link.group(1)).status()).isEqualTo(410);
        plan();
        var person = Jsoup.parse(hr.get(workshop + "/invitations/people").body())
                .select("input[name=person]")
                .first()
                .val();
        hr.form(workshop + "/invitations/people", "person", person);
        hr.form(workshop + "/invitations/sending", "language", "da");
        PostOffice.await(mail, 2);
        for (var letter : PostOffice.to(mail)) secrets.letter(letter);
    }

    /** In two months, at a place that is called something. */
    private void plan() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(60).toString();
        var fields = new ArrayList<>(List.of("date-0", day, "time-0", "09:00", "place-0", secrets.word("Sted")));
        for (int at = 0; at < 6; at++) fields.addAll(List.of("minutes-0-" + at, "30"));
        hr.get(workshop + "/agenda");
        assertThat(hr.form(workshop + "/agenda", fields.toArray(String[]::new)).status())
                .isEqualTo(303);
    }

    private void theyTalk() throws Exception {
        secrets.is("a code", sitting.code());
        try (var owner = RunningDatabase.superuser(data);
                var token = owner.createStatement().executeQuery("select token from kd.join_way")) {
            token.next();
            secrets.is("a way in", token.getString(1));
            new Browser(port).get("/j/" + token.getString(1));
        }
        new Browser(port).get("/join?code=" + secrets.word("kode"));
        guest = known(sitting.guest(secrets.word("Gæst")));
        sitting.step(2);
        assertThat(sitting.write(guest, 0, secrets.word("Seddel")).status()).isEqualTo(200);
        sitting.step(3);
        sitting.step(6);
        assertThat(sitting.conclude("GOAL", secrets.word("Konklusion")).status())
                .isEqualTo(200);
    }

    private void theStrategyIsWrittenAndHeard() {
        var writer = Writer.begin(sitting);
        var goal = writer.chapter("GOAL").getLast();
        var before = writer.says(goal).get("body").asString();
        assertThat(writer.save(goal, before, secrets.word("Strategi")).status()).isEqualTo(200);
        writer.command(
                "POST /paragraphs/" + goal + "/asides",
                "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(java.util.UUID.randomUUID(), secrets.word("Siden")));
        var page = "/strategies/" + writer.strategy();
        var deadline = LocalDate.now(ZoneOffset.UTC).plusDays(20).toString();
        hr.get(page);
        hr.form(page + "/hearings", "asked", secrets.word("Hørte"), "deadline", deadline);
        var link = Jsoup.parse(secrets.tokens(hr.get(page).body()))
                .select("#hearing a")
                .attr("href");
        var comments = link.replaceFirst("^https?://[^/]+", "") + "/comments";
        assertThat(known(new Browser(port))
                        .form(comments, "place", "", "text", secrets.word("Svar"), "name", secrets.word("Borger"))
                        .status())
                .isEqualTo(303);
        assertThat(hr.get(page + "/draft.docx").status()).isEqualTo(200);
    }

    private void filesAreTaken() {
        for (var file : List.of(workshop + "/minutes.pdf", home + "/audit/audit.csv", "/account/data.json"))
            assertThat(hr.get(file).status()).as(file).isEqualTo(200);
    }

    private void formsAreRefused() {
        var long_ = secrets.word("ForLangt") + "x".repeat(400);
        hr.get(home + "/people/new");
        assertThat(hr.form(home + "/people", "name", long_, "mail", secrets.word("forkert"))
                        .status())
                .isEqualTo(422);
        assertThat(sitting.command(guest, "POST /notes", "{\"text\":\"" + secrets.word("Ødelagt"))
                        .status())
                .isEqualTo(400);
        assertThat(hr.forged("https://" + secrets.word("andet") + ".dk", home + "/people", "name", secrets.word("Uden"))
                        .status())
                .isLessThan(500);
        for (var nowhere : List.of("/sign-in/", "/hearing/", "/j/", "/", "/workplaces/"))
            assertThat(new Browser(port).get(nowhere + secrets.word("Ingen")).status())
                    .isLessThan(500);
    }

    /** The database has another mind than the program. */
    private void faultsHappen() throws SQLException, IOException {
        change("alter table kd.person add constraint no_more check (mail is null or mail not like 'brud%') not valid");
        hr.get(home + "/people/new");
        assertThat(hr.form(home + "/people", "name", secrets.word("Brudt"), "mail", secrets.word("brud") + "@klit.dk")
                        .status())
                .isEqualTo(500);
        change("alter table kd.person drop constraint no_more");
        change("alter table kd.draft rename to draft_away");
        sitting.step(7);
        sitting.step(8);
        sitting.write(guest, 0, secrets.word("Tabt"));
        guest.get(sitting.path(""));
        change("alter table kd.draft_away rename to draft");
    }

    private void sheIsErased() {
        var person = Jsoup.parse(hr.get(home + "/people").body())
                .select("a:containsOwn(" + name + ")")
                .attr("href");
        hr.get(person + "/erasure");
        assertThat(hr.form(person + "/erasure", "filed", "yes", "names", "yes").status())
                .isEqualTo(303);
    }

    private Browser known(Browser browser) {
        browsers.add(browser);
        return browser;
    }

    private void change(String statement) throws SQLException, IOException {
        try (var owner = RunningDatabase.superuser(data);
                var changing = owner.createStatement()) {
            changing.execute(statement);
        }
    }

    private List<Path> logs() throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }
}
