package dk.kompetencedialog.wall.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Vouched;
import dk.kompetencedialog.world.WorkshopTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** docs/routes-and-roles.md says how each route answers each kind of viewer; every one of them is asked. */
class RoutesAndRolesTests extends WorkshopTest {
    private static final Path TABLE = Path.of("docs/routes-and-roles.md");

    /** What filters answer themselves, before any controller; {@link #everyFilterIsKnown} fails on one more. */
    private static final List<Route> OF_FILTERS = List.of(
            new Route("POST", "/sign-out"),
            new Route("GET", "/sign-in/from/{id}"),
            new Route("POST", "/sign-in/from/{id}"));

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private FilterChainProxy security;

    @Autowired
    private Vouched vouched;

    @Test
    void everyFilterIsKnown() throws IOException {
        var filters = security.getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .map(filter -> "`" + filter.getClass().getSimpleName() + "`")
                .distinct();
        assertThat(Files.readString(TABLE)).contains(filters.toList());
    }

    @Test
    void everyRouteAnswersEveryViewerAsTheTableSays() throws IOException {
        var cast = Cast.of(members, vouched, port);
        for (var viewer : Viewer.values())
            cast.browser(viewer).get(viewer.compareTo(Viewer.OPERATOR) < 0 ? "/sign-in" : "/account");
        var rows = new TreeMap<String, Map<Viewer, String>>();
        for (var route : routes()) {
            var answers = new LinkedHashMap<Viewer, String>();
            for (var viewer : Viewer.values()) answers.put(viewer, route.answer(cast, viewer));
            rows.put(route.pattern() + " " + route.method(), answers);
        }
        var lines = lines(rows);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/routes-and-roles.md"), lines);
        assertThat(lines)
                .as("target/routes-and-roles.md has what the program does")
                .isEqualTo(written());
    }

    private List<Route> routes() {
        return Stream.concat(Route.all(requestMappingHandlerMapping).stream(), OF_FILTERS.stream())
                .distinct()
                .sorted(Comparator.comparing(Route::turn)
                        .thenComparing(Route::pattern)
                        .thenComparing(Route::method))
                .toList();
    }

    private static List<String> lines(Map<String, Map<Viewer, String>> rows) {
        var lines = new ArrayList<String>();
        lines.add("| route | | "
                + Arrays.stream(Viewer.values()).map(each -> each.column).collect(Collectors.joining(" | ")) + " |");
        lines.add("|---|---|" + "---|".repeat(Viewer.values().length));
        rows.forEach((route, answers) -> lines.add("| `%s` | %s | %s |"
                .formatted(
                        route.substring(0, route.indexOf(' ')).replace("|", "\\|"),
                        route.substring(route.indexOf(' ') + 1),
                        String.join(" | ", answers.values()))));
        return lines;
    }

    private static List<String> written() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .dropWhile(line -> !line.startsWith("| route |"))
                .toList();
    }
}
