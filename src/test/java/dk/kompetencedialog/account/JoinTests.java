package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JoinTests extends WorkshopTest {
    @Autowired
    Ways ways;

    @Autowired
    TestDatabase.Access behindTheWalls;

    private Sitting room;
    private Way way;
    private Browser phone;

    @BeforeEach
    void aRoom() {
        room = open(false);
        way = way(room);
        phone = new Browser(port);
    }

    @Test
    void aRightCodeLeadsIn() throws SQLException {
        var page = phone.get("/join?code=" + typed());
        assertThat(page.status()).isEqualTo(200);
        assertThat(phone.form("/join", "way", typed(), "name", " Bjørn  ").leadsTo())
                .isEqualTo("/w/" + room.id());
        assertThat(names()).containsExactly("Bjørn");
    }

    @Test
    void theQrCodeLeadsIn() {
        assertThat(phone.get("/j/" + way.token()).leadsTo()).isEqualTo("/join?code=" + way.token());
        var in = phone.form("/join", "way", way.token(), "name", "Mette");
        assertThat(in.leadsTo()).isEqualTo("/w/" + room.id());
        assertThat(ways.address(way)).isEqualTo("http://localhost:" + port + "/j/" + way.token());
    }

    @Test
    void theSeatIsGuarded() throws SQLException {
        var in = phone.form("/join", "way", typed(), "name", "Mette");
        assertThat(in.cookies())
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Path=/;"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .matches("kd_seat=" + room.workplaceId() + "\\.[A-Za-z0-9_-]{43}; Path=/w/" + room.id()
                                + ";.*"));
        var secret = in.cookies().getFirst().replaceFirst(".*?\\.([^;]+);.*", "$1");
        assertThat(rows("select s::text from kd.seat s where name = 'Mette' and room_id = '" + room.id() + "'"))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain(secret));
    }

    @Test
    void behindTlsTheSeatsCookieIsSecure() {
        var in = phone.send(
                "POST",
                "/join",
                "way=" + typed() + "&name=Mette",
                Map.of(
                        "Origin", "https://localhost",
                        "X-Forwarded-Proto", "https",
                        "X-Forwarded-Host", "localhost",
                        "X-Forwarded-Port", "443",
                        "Content-Type", "application/x-www-form-urlencoded"));
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.cookies())
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void whoHasASeatKeepsIt() throws SQLException {
        phone.form("/join", "way", typed(), "name", "Mette");
        assertThat(phone.get("/join?code=" + typed()).leadsTo()).isEqualTo("/w/" + room.id());
        assertThat(phone.form("/join", "way", typed(), "name", "Mette").leadsTo())
                .isEqualTo("/w/" + room.id());
        assertThat(names()).containsExactly("Mette");
    }

    @Test
    void whoLeavesIsForgottenByTheBrowser() throws SQLException {
        phone.form("/join", "way", typed(), "name", "Mette");
        var left = phone.send(
                "POST", "/w/" + room.id() + "/leaving", "", Map.of("Origin", phone.origin(), "Kd-Command", "1"));
        assertThat(left.status()).isEqualTo(204);
        assertThat(phone.get("/join?code=" + typed()).status()).isEqualTo(200);
        assertThat(names()).containsExactly("Mette");
    }

    @Test
    void twoOfOneNameAreToldApart() throws SQLException {
        for (var name : List.of("Mette", "mette", "METTE", "x".repeat(60), "X".repeat(60))) {
            new Browser(port).form("/join", "way", typed(), "name", name);
        }
        assertThat(names()).containsExactly("Mette", "mette 2", "METTE 3", "x".repeat(60), "X".repeat(58) + " 2");
    }

    @Test
    void aPageThatIsSentTwiceAtOnceGivesOneSeat() throws SQLException {
        new Browser(port).form("/join", "way", typed(), "name", "Bent Ågård");
        var seat = seatOn(phone.get("/join?code=" + typed()).body());
        var taps = Stream.generate(() -> new Browser(port))
                .limit(4)
                .map(tap -> CompletableFuture.supplyAsync(
                        () -> tap.form("/join", "way", typed(), "name", "Bent Ågård", "seat", seat)))
                .toList();
        assertThat(taps).allSatisfy(tap -> assertThat(tap.join().cookies()).anyMatch(cookie -> cookie.contains(seat)));
        assertThat(names()).containsExactly("Bent Ågård", "Bent Ågård 2");
    }

    @Test
    void somebodyElseAtTheSamePageGetsASeatOfTheirOwn() throws SQLException {
        var seat = seatOn(phone.get("/join?code=" + typed()).body());
        phone.form("/join", "way", typed(), "name", "Mette", "seat", seat);
        var jonas = new Browser(port).form("/join", "way", typed(), "name", "Jonas", "seat", seat);
        assertThat(jonas.cookies()).isNotEmpty().noneMatch(cookie -> cookie.contains(seat));
        assertThat(names()).containsExactly("Mette", "Jonas");
        assertThat(seatOn(new Browser(port).get("/join?code=" + typed()).body()))
                .isNotEqualTo(seat);
    }

    @Test
    void saysWhatIsWrongWithACode() {
        assertThat(phone.get("/join?code=" + wrong())).satisfies(page -> {
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.body()).contains("Der er ingen workshop med den kode", "value=\"" + wrong() + "\"");
        });
        assertThat(phone.get("/join?code=K7F4XPO").body()).contains("hverken I, L, O og U eller 0 og 1");
        assertThat(phone.get("/join?code=K7F").body()).contains("7 tegn, men her er 3");
        assertThat(phone.get("/join").body()).contains("Skriv koden fra skærmen");
        assertThat(phone.get("/j/" + Secret.draw().reveal()).status()).isEqualTo(303);
        assertThat(phone.get("/join?code=" + Secret.draw().reveal()).body())
                .contains("Linket fører ikke til en workshop");
    }

    @Test
    void saysWhatIsWrongWithAName() throws SQLException {
        assertThat(join("  ")).contains("Skriv dit navn");
        assertThat(join("x".repeat(61))).contains("1 tegn for langt");
        assertThat(join("Met\u0007te")).contains("ikke kan læses");
        assertThat(join("Mette\u202E")).contains("vender læseretningen");
        assertThat(join("<b>Mette</b>".repeat(6))).contains("value=\"&lt;b>Mette");
        assertThat(names()).isEmpty();
    }

    @Test
    void aClosedDoorOrAWorkshopThatIsOverLetsNobodyIn() throws SQLException {
        var inside = new Browser(port);
        inside.form("/join", "way", typed(), "name", "Mette");
        assertThat(room.command(room.facilitator(), "POST /code/closing", "{}").status())
                .isEqualTo(200);
        assertThat(phone.get("/join?code=" + typed()).body()).contains("lukket flere ind");
        assertThat(phone.form("/join", "way", typed(), "name", "Jonas").status())
                .isEqualTo(410);
        assertThat(inside.get("/join?code=" + typed()).leadsTo()).isEqualTo("/w/" + room.id());
        room.command(room.facilitator(), "DELETE /code/closing", "");
        assertThat(room.command(room.facilitator(), "POST /closing", "{}").status())
                .isEqualTo(200);
        assertThat(phone.get("/join?code=" + typed()).body()).contains("Workshoppen er lukket");
        assertThat(phone.form("/join", "way", typed(), "name", "Jonas").status())
                .isEqualTo(410);
        assertThat(names()).containsExactly("Mette");
    }

    @Test
    void thePageSaysWhoSeesWhat() {
        var nameless = phone.get("/join?code=" + typed()).body();
        assertThat(nameless)
                .contains(
                        "De andre, også facilitatoren, kan ikke se, hvem der skrev",
                        "Flytter du en seddel, kan andre i lokalet måske se, at det er dig",
                        "sikkerhedskopier",
                        "Klitstyrelsen");
        var named = phone.get("/join?code=" + open(true).code()).body();
        assertThat(named).contains("kan alle se, hvem der har skrevet dem").doesNotContain("Uden navn");
        assertThat(phone.get("/privacy").status()).isEqualTo(200);
    }

    @Test
    void aFormFromElsewhereIsRefused() throws SQLException {
        assertThat(phone.forged("https://elsewhere.example", "/join", "way", typed(), "name", "Mette")
                        .status())
                .isEqualTo(403);
        assertThat(phone.forged("null", "/join", "way", typed(), "name", "Mette")
                        .status())
                .isEqualTo(403);
        assertThat(names()).isEmpty();
    }

    private String join(String name) {
        var page = phone.form("/join", "way", typed(), "name", name);
        assertThat(page.status()).isEqualTo(422);
        return page.body();
    }

    private static String seatOn(String page) {
        return page.replaceFirst("(?s).*name=\"seat\" value=\"([^\"]{43})\".*", "$1");
    }

    private String typed() {
        return way.code().value().toLowerCase(java.util.Locale.ROOT);
    }

    private String wrong() {
        return way.code().value().startsWith("2") ? "3333333" : "2222222";
    }

    private List<String> names() throws SQLException {
        return rows("select name from kd.seat where room_id = '" + room.id()
                + "' and role = 'PARTICIPANT' order by joined");
    }

    private List<String> rows(String question) throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var answer = owner.createStatement().executeQuery(question)) {
            var rows = new ArrayList<String>();
            while (answer.next()) rows.add(answer.getString(1));
            return rows;
        }
    }
}
