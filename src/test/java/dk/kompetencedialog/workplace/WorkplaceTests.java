package dk.kompetencedialog.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Members;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProgramTest
class WorkplaceTests {
    private static final Pattern ID = Pattern.compile("name=\"groupId\" value=\"([^\"]+)\"");

    @Autowired
    Members members;

    @Autowired
    StaffGroups staffGroups;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private static final Pattern FIELD = Pattern.compile("[|=]");

    private Browser mette;

    @BeforeEach
    void signIn() {
        mette = members.signedIn(port);
        mette.get("/workplaces/new");
    }

    @Test
    void anothersWorkplaceIsNotThere() {
        var home = make("Klitstyrelsen");
        var other = members.signedIn(port);
        other.get("/workplaces/new");
        for (var path : List.of(home, home + "/staff-groups", "/workplaces/" + UUID.randomUUID(), "/workplaces/x")) {
            assertThat(other.get(path).status()).isIn(400, 404);
        }
        assertThat(other.get(home).status()).isEqualTo(404);
        assertThat(other.form(home + "/staff-groups", "groupId", "", "groupName", "Vi", "groupDescription", "")
                        .status())
                .isEqualTo(404);
        assertThat(new Browser(port).get(home).leadsTo()).isEqualTo("/sign-in");
        assertThat(groups(home)).extracting(StaffGroup::name).containsExactly("Administrative", "Teknikere");
    }

    @Test
    void aWorkplaceIsMadeWithItsGroups() {
        var home = make("Klitstyrelsen");
        assertThat(mette.get("/workplaces").leadsTo()).isEqualTo(home);
        var page = mette.get(home);
        assertThat(page.body())
                .contains("Klitstyrelsen", "Administrative", "Økonomi og HR", "Teknikere", "action=\"/sign-out\"");
        assertThat(groups(home)).extracting(StaffGroup::position).containsExactly(0, 1);
    }

    @Test
    void whoAsksForOneMoreGroupWritesInTheFirstRowThatIsEmpty() {
        var page = sent("/workplaces", "groupId=|groupName=Jurister|groupDescription=|groupId=|groupName=|more=1");
        assertThat(page.body()).containsOnlyOnce(" autofocus").containsPattern("id=\"group-name-1\"[^>]* autofocus");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        mette.forgetToken();
        var refused = sent("/workplaces", "name=Klitstyrelsen|groupId=|groupName=Vi|groupDescription=");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Du er blevet logget ud, eller siden har stået åben for længe.");
        assertThat(mette.get("/workplaces").leadsTo()).isEqualTo("/workplaces/new");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsLost() {
        var page = sent(
                "/workplaces",
                "name= |groupId=|groupName=Jurister|groupDescription=%s|groupId=|groupName=jurister|groupDescription="
                        .formatted("x".repeat(121)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("Skriv, hvad arbejdspladsen hedder", "1 tegn for langt", "to grupper med det navn")
                .contains("href=\"#name\"", "href=\"#group-description-0\"", "href=\"#group-name-1\"")
                .contains("value=\"Jurister\"", "value=\"jurister\"", "x".repeat(121));
        assertThat(mette.form("/workplaces", "name", "Klitstyrelsen").body())
                .contains("id=\"groups-wrong\">Skriv mindst én medarbejdergruppe.")
                .containsPattern("id=\"group-name-0\"[^>]*aria-describedby=\"groups-wrong\"")
                .doesNotContainPattern("id=\"group-name-1\"[^>]*aria-invalid");
        var nameless =
                mette.form("/workplaces", "name", "Vi", "groupId", "", "groupName", "", "groupDescription", "Os");
        assertThat(nameless.body()).contains("Skriv, hvad gruppen hedder");
        assertThat(mette.get("/workplaces").leadsTo()).isEqualTo("/workplaces/new");
    }

    @Test
    void moreRowsComeWithoutLosingWhatWasTyped() {
        var page = sent(
                "/workplaces",
                "name=Klitstyrelsen|groupId=|groupName=A, B og C|groupDescription=|groupId=|groupName=D|groupDescription=|groupId=|groupName=E|groupDescription=|groupId=|groupName=F|groupDescription=|more=1");
        assertThat(page.body()).contains("value=\"Klitstyrelsen\"", "value=\"A, B og C\"", "id=\"group-name-4\"");
    }

    @Test
    void groupsAreRenamedAddedAndTakenOut() {
        var home = make("Klitstyrelsen");
        var ids = ids(home);
        var saved = sent(
                home + "/staff-groups",
                "groupId=%s|groupName=Administration|groupDescription=|groupId=%s|groupName=|groupDescription=|groupId=|groupName=Akademikere|groupDescription="
                        .formatted(ids.getFirst(), ids.getLast()));
        assertThat(saved.leadsTo()).isEqualTo(home);
        assertThat(groups(home)).extracting(StaffGroup::name).containsExactly("Administration", "Akademikere");
        assertThat(groups(home).getFirst().id()).hasToString(ids.getFirst());
    }

    @Test
    void aGroupThatAWorkshopUsesStays() {
        var home = make("Klitstyrelsen");
        var ids = ids(home);
        use(workplace(home), UUID.fromString(ids.getFirst()));
        var refused = sent(
                home + "/staff-groups",
                "groupId=%s|groupName=Teknikere|groupDescription=|groupId=|groupName=Nye folk|groupDescription="
                        .formatted(ids.getLast()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Administrative er brugt i en workshop", "value=\"Nye folk\"");
        assertThat(groups(home)).extracting(StaffGroup::name).containsExactly("Administrative", "Teknikere");
        sent(home + "/staff-groups", "groupId=%s|groupName=Kontorfolk|groupDescription=".formatted(ids.getFirst()));
        assertThat(groups(home)).extracting(StaffGroup::name).containsExactly("Kontorfolk");
    }

    @Test
    void badTextIsRefused() {
        var page = sent("/workplaces", "name=Klit\u202Estyrelsen|groupId=|groupName=A\u0007|groupDescription=");
        assertThat(page.body()).contains("vender læseretningen", "ikke kan læses");
        assertThat(make("<script>alert(1)</script>")).startsWith("/workplaces/");
        assertThat(mette.get("/workplaces").leadsTo()).startsWith("/workplaces/");
        assertThat(mette.get(mette.get("/workplaces").leadsTo()).body()).doesNotContain("<script>alert");
    }

    private String make(String name) {
        mette.get("/workplaces/new");
        return sent(
                        "/workplaces",
                        "name=%s|groupId=|groupName=Administrative|groupDescription=Økonomi og HR|groupId=|groupName=|groupDescription=|groupId=|groupName=Teknikere|groupDescription="
                                .formatted(name))
                .leadsTo();
    }

    /** Sends a form; the fields are {@code name=value}, with {@code |} between them. */
    private Browser.Seen sent(String path, String fields) {
        return mette.form(
                path,
                FIELD.splitAsStream(fields + "|.")
                        .takeWhile(part -> !part.equals("."))
                        .toArray(String[]::new));
    }

    private static UUID workplace(String home) {
        return UUID.fromString(home.replaceFirst(".*/", ""));
    }

    private List<StaffGroup> groups(String home) {
        return transactions.in(workplace(home), () -> staffGroups.of(workplace(home)));
    }

    private List<String> ids(String home) {
        return ID.matcher(mette.get(home + "/staff-groups").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private void use(UUID workplace, UUID group) {
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        transactions.in(workplace, () -> {
            run("insert into room (workplace_id, id) values (?, ?)", workplace, ids.get(0));
            run("insert into place values (?, ?, ?, 'board', 'EVERYONE')", workplace, ids.get(0), ids.get(1));
            run("insert into board values (?, ?, ?, 'one', 0, ?)", workplace, ids.get(2), ids.get(0), ids.get(1));
            run("insert into zone values (?, ?, ?, 'group', ?, 0)", workplace, ids.get(3), ids.get(2), group);
        });
    }

    private void run(String statement, Object... params) {
        sql.sql(statement).params(params).update();
    }
}
