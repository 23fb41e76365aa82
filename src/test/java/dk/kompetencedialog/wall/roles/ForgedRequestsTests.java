package dk.kompetencedialog.wall.roles;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.QrReader;
import dk.kompetencedialog.world.RawRequest;
import dk.kompetencedialog.world.Vouched;
import dk.kompetencedialog.world.WorkshopTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a page of somebody else's, or a caller that lies of the host it asks, makes of any route there is: nothing. */
class ForgedRequestsTests extends WorkshopTest {
    private static final String ELSEWHERE = "https://elsewhere.example";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Where no session is read, so that there is no token: {@code OwnOrigin} asks where it comes from, under /w/ for a header too. */
    private static final Set<String> WITHOUT_SESSION =
            Set.of("/w/", "/join", "/invitation/", "/hearing/", "/check-in/");

    private static @Nullable Cast shared;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private TestDatabase.Access database;

    @Autowired
    private Vouched vouched;

    private Cast cast;
    private Browser victim;

    @BeforeEach
    void everythingThereIs() throws IOException {
        if (shared == null) shared = Cast.of(members, vouched, port);
        cast = shared;
        victim = cast.browser(Viewer.AT_THE_DESK);
    }

    @Test
    void everyRouteThatChangesSomethingRefusesAFormFromElsewhere() throws SQLException {
        var before = rows();
        for (var route : changing()) {
            var path = route.asked(cast, Viewer.AT_THE_DESK);
            for (var from : List.of(ELSEWHERE, "null", ""))
                for (var type : List.of(FORM, "text/plain"))
                    assertThat(forged(route.method(), path, from, type).status())
                            .as(route + " from '" + from + "' as " + type)
                            .isEqualTo(403);
        }
        assertThat(rows()).isEqualTo(before);
        victim.get("/workplaces/" + workplace() + "/people/new");
        victim.form("/workplaces/" + workplace() + "/people", "name", "Ny Kollega");
        assertThat(rows()).as("what is looked at does change").isNotEqualTo(before);
    }

    @Test
    void fromAPageOfOursItTakesThePagesOwnTokenOrTheHeaderThatNoFormCanSet() throws SQLException {
        var before = rows();
        for (var route : changing()) {
            if (isOpenToAllFromOurPages(route)) continue;
            var path = route.asked(cast, Viewer.AT_THE_DESK);
            assertThat(forged(route.method(), path, victim.origin(), FORM).status())
                    .as(route.toString())
                    .isEqualTo(403);
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** A script elsewhere can set the header only where the program says that it may: it never does. */
    @Test
    void noPageFromElsewhereIsAllowedToSetTheHeader() throws Exception {
        for (var route : changing()) {
            var asked = HttpRequest.newBuilder(URI.create(victim.origin() + route.asked(cast, Viewer.AT_THE_DESK)))
                    .method("OPTIONS", BodyPublishers.noBody())
                    .headers("Origin", ELSEWHERE)
                    .headers("Access-Control-Request-Method", route.method())
                    .headers("Access-Control-Request-Headers", "kd-command");
            var answer = HttpClient.newHttpClient().send(asked.build(), BodyHandlers.discarding());
            assertThat(answer.headers().map().keySet())
                    .as(route.toString())
                    .noneMatch(name -> name.startsWith("access-control"));
        }
    }

    @Test
    void aHostThatTheCallerMadeUpStandsNowhere() throws ReaderException {
        for (var route : Route.all(requestMappingHandlerMapping)) {
            if (!route.method().equals("GET") || route.pattern().matches(".*/stream|/j/.*")) continue;
            var path = route.asked(cast, Viewer.AT_THE_DESK);
            var answer = RawRequest.answer(port, """
                    GET %s HTTP/1.1\r
                    Host: evil.example\r
                    X-Forwarded-Host: evil.example\r
                    X-Forwarded-Server: evil.example\r
                    Forwarded: host=evil.example;proto=https\r
                    Accept: text/html\r
                    Connection: close\r
                    %s\r
                    """.formatted(path, RawRequest.cookies(victim, path)));
            assertThat(answer).as(path).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
            if (answer.contains("class=\"qr\""))
                assertThat(QrReader.read(answer.substring(answer.indexOf("class=\"qr\"") - 5)))
                        .startsWith(victim.origin());
        }
    }

    private List<Route> changing() {
        return Route.all(requestMappingHandlerMapping).stream()
                .filter(route -> !route.method().equals("GET"))
                .toList();
    }

    /** The doors that anybody comes in by: that it is a page of ours is all there is to ask. */
    private static boolean isOpenToAllFromOurPages(Route route) {
        return WITHOUT_SESSION.stream().anyMatch(route.pattern()::startsWith)
                && !route.pattern().startsWith("/w/");
    }

    /** As somebody else's page sends it through the victim's browser, with a token that is good for another. */
    private Browser.Seen forged(String method, String path, String from, String type) {
        var stranger = cast.browser(Viewer.ADMINISTRATOR_ELSEWHERE);
        stranger.get("/account");
        var body = "_csrf=" + stranger.token() + "&form=HALF_DAY&answer=YES&name=Ond&sure=yes";
        var headers = from.isEmpty()
                ? Map.of("Content-Type", type, "Sec-Fetch-Site", "cross-site")
                : Map.of("Content-Type", type, "Origin", from);
        return victim.send(method, path, body, headers);
    }

    private String workplace() {
        return cast.value("workplace", Viewer.AT_THE_DESK);
    }

    /** All that the database holds of the victim's workplace. */
    private String rows() throws SQLException {
        try (var owner = database.connectAsOwner();
                var asked = owner.prepareStatement("""
                        select md5(string_agg(said, '' order by said)) from (
                          select c.relname || (xpath('/table/row', query_to_xml(format(
                            'select md5(string_agg(t::text, '''' order by t::text)) from kd.%I t where workplace_id = %L', c.relname, ?::uuid),
                            true, false, '')))[1]::text as said
                          from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workplace_id'
                          where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'kd'::regnamespace) as tables
                        """)) {
            asked.setString(1, workplace());
            var found = asked.executeQuery();
            found.next();
            return found.getString(1);
        }
    }
}
