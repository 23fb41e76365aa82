package dk.kompetencedialog.demo;

import static java.util.stream.Collectors.toMap;

import dk.kompetencedialog.demo.Visitor.Field;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.guide.StepKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Plays a script in at a running program, as its people would: one signs in, makes the workplace and the workshop and leads it, the others
 * join by the code. Then the strategy goes its way, the groups hold their workshops, last year's talks come back as figures to the council, and
 * one more workshop stands open.
 */
public final class Play {
    private final URI origin;
    private final DemoScript script;
    private final WorldScript world;
    private final Editions editions;
    private final Consumer<Moment> watcher;

    /**
     * A play of Klitstyrelsen that is not begun yet.
     *
     * @param origin where the program is reached, without a path
     * @param watcher is told of every moment of the strategy's workshop, while the play waits
     */
    public Play(URI origin, Editions editions, Consumer<Moment> watcher) {
        this.origin = origin;
        this.script = DemoScript.named("klitstyrelsen");
        this.world = WorldScript.named("klitstyrelsen-grupper");
        this.editions = editions;
        this.watcher = watcher;
    }

    /** Plays the whole script as if it were that day; {@code signIn} is the path of a sign-in link, which is used up. */
    public Played run(String signIn, LocalDate today, Backstage backstage) {
        try (var host = new Visitor(origin)) {
            host.fill(signIn, signIn);
            var home = new Home(origin, host, workplace(host));
            var council = new OrganisationPlay(home, script).play();
            var held = hold(home, council);
            var strategy = new StrategyPlay(origin, host, script.strategy(), today).play(held);
            groups(home, today);
            try (var people = new SignIns(home, backstage.letters())) {
                new TalksPlay(home, people, world.talks(), today).play(backstage.night());
            }
            new YearPlay(home, world.evaluation(), today).play();
            return tryout(home, held, strategy);
        }
    }

    private void groups(Home home, LocalDate today) {
        var plans = new PlanPlay(home, script.groups(), today);
        var groups = new GroupPlay(home, plans, today);
        script.groups().forEach(groups::play);
        var workshops = new GrusPlay(lobby(home, world.edition()), script, plans);
        world.meetings().forEach(workshops::play);
    }

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

    private Stage stage(Home home, String workshop, Consumer<Moment> told) {
        var people = script.people().stream()
                .collect(
                        toMap(DemoScript.Person::key, DemoScript.Person::name, (one, same) -> one, LinkedHashMap::new));
        return lobby(home, script.workshop().edition()).open(workshop, people, told);
    }

    private Lobby lobby(Home home, String edition) {
        return new Lobby(home, edition(edition), script.workplace().staffGroups());
    }

    private Edition edition(String code) {
        return editions.get(code, Locale.of("da"));
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
        return home.host()
                .fill(
                        home.path() + "/workshops/new",
                        home.path() + "/workshops",
                        new Field("title", title),
                        new Field("council", council),
                        new Field("names", script.workshop().named() ? "yes" : "no"),
                        new Field(
                                "cap",
                                String.valueOf(edition(script.workshop().edition())
                                        .boards()
                                        .getFirst()
                                        .noteCap())));
    }
}
