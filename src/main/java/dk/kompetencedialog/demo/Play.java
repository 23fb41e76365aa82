package dk.kompetencedialog.demo;

import dk.kompetencedialog.demo.Visitor.Field;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.guide.StepKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Plays a script in at a running program, as its people would: one signs in, makes the workplace and the workshop and leads it, the others
 * join by the code. Then the strategy goes its way, and
 * one more workshop stands open.
 */
public final class Play {
    private static final Pattern GROUP = Pattern.compile("name=\"groupId\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern CODE = Pattern.compile("class=\"code\"[^>]*>\\s*([2-9A-Z]{3})\\s?([2-9A-Z]{4})\\s*<");

    private final URI origin;
    private final DemoScript script;
    private final Edition edition;
    private final Consumer<Moment> watcher;

    /**
     * A play that is not begun yet.
     *
     * @param origin where the program is reached, without a path
     * @param edition the one that the script names, in Danish
     * @param watcher is told of every moment, while the play waits
     */
    public Play(URI origin, DemoScript script, Edition edition, Consumer<Moment> watcher) {
        this.origin = origin;
        this.script = script;
        this.edition = edition;
        this.watcher = watcher;
    }

    /** Plays the whole script as if it were that day; {@code signIn} is the path of a sign-in link, which is used up. */
    public Played run(String signIn, LocalDate today) {
        try (var host = new Visitor(origin)) {
            host.fill(signIn, signIn);
            var home = new Home(host, workplace(host));
            var council = new OrganisationPlay(host, home.workplace, script).play();
            var held = hold(home, council);
            var strategy = new StrategyPlay(origin, host, script.strategy(), today).play(held);
            new GroupPlay(host, home.workplace, script, today).play();
            return tryout(home, held, strategy);
        }
    }

    /** Who leads, and the path of the workplace. */
    private record Home(Visitor host, String workplace) {}

    /** The workshop, from its lobby to its end. */
    private UUID hold(Home home, String council) {
        var workshop = workshop(home, script.workshop().title(), council);
        try (var stage = stage(home, workshop, watcher)) {
            stage.tell(0, StepKind.WELCOME);
            for (int at = 0; at < script.boards().size(); at++)
                new BoardPlay(stage, script, script.boards().get(at), at + 1).play();
            script.discussed().forEach(stage::discuss);
            stage.end();
            return stage.id();
        }
    }

    /** One more, in which the first board has been filled and gathered: there the reader can take part. */
    private Played tryout(Home home, UUID held, UUID strategy) {
        var workshop = workshop(home, script.workshop().tryout(), "");
        try (var stage = stage(home, workshop, moment -> {})) {
            new BoardPlay(stage, script, script.boards().getFirst(), 1).playToStacks();
            return new Played(held, strategy, stage.id(), stage.code());
        }
    }

    /** The workshop with its people in it; closed, they go. */
    private Stage stage(Home home, String workshop, Consumer<Moment> told) {
        var host = home.host;
        var code = code(host.read(workshop));
        host.fill(workshop, workshop + "/seat");
        var guests = new LinkedHashMap<String, Visitor>();
        script.people().forEach(person -> guests.put(person.key(), join(code, person)));
        return new Stage(
                UUID.fromString(last(workshop)), code, edition, host, guests, groups(host, home.workplace), told);
    }

    private String workplace(Visitor host) {
        var fields = new ArrayList<Field>();
        fields.add(new Field("name", script.workplace().name()));
        script.workplace().staffGroups().forEach(group -> {
            fields.add(new Field("groupId", ""));
            fields.add(new Field("groupName", group.name()));
            fields.add(new Field("groupDescription", group.description()));
        });
        return host.fill("/workplaces/new", "/workplaces", fields.toArray(Field[]::new));
    }

    private String workshop(Home home, String title, String council) {
        return home.host.fill(
                home.workplace + "/workshops/new",
                home.workplace + "/workshops",
                new Field("title", title),
                new Field("council", council),
                new Field("names", script.workshop().named() ? "yes" : "no"),
                new Field("cap", String.valueOf(edition.boards().getFirst().noteCap())));
    }

    private Visitor join(String code, DemoScript.Person person) {
        var guest = new Visitor(origin);
        guest.fill("/join?code=" + code, "/join", new Field("way", code), new Field("name", person.name()));
        return guest;
    }

    /** The staff groups' ids; the page shows them in the script's order. */
    private Map<String, UUID> groups(Visitor host, String workplace) {
        List<UUID> ids = GROUP.matcher(host.read(workplace + "/staff-groups"))
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .toList();
        var groups = new HashMap<String, UUID>();
        for (var group : script.workplace().staffGroups()) groups.put(group.key(), ids.get(groups.size()));
        return groups;
    }

    private static String code(String page) {
        return CODE.matcher(page)
                .results()
                .findFirst()
                .map(found -> found.group(1) + found.group(2))
                .orElseThrow();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
