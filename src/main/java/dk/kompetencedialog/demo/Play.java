package dk.kompetencedialog.demo;

import dk.kompetencedialog.demo.Visitor.Field;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.guide.StepKind;
import java.net.URI;
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
 * join by the code. Ends at the last board's conclusions, with the workshop still open.
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

    /** Plays the whole script; {@code signIn} is the path of a sign-in link, which is used up. Gives the last moment. */
    public Moment run(String signIn) {
        var guests = new LinkedHashMap<String, Visitor>();
        try (var host = new Visitor(origin)) {
            host.fill(signIn, signIn);
            return run(host, guests);
        } finally {
            guests.values().forEach(Visitor::close);
        }
    }

    private Moment run(Visitor host, Map<String, Visitor> guests) {
        var workplace = workplace(host);
        var workshop = workshop(host, workplace);
        var code = code(host.read(workshop));
        host.fill(workshop, workshop + "/seat");
        script.people().forEach(person -> guests.put(person.key(), join(code, person)));
        var id = UUID.fromString(last(workshop));
        var stage = new Stage(id, code, edition, host, guests, groups(host, workplace), watcher);
        stage.tell(0, StepKind.WELCOME);
        for (int at = 0; at < script.boards().size(); at++)
            new BoardPlay(stage, script, script.boards().get(at), at + 1).play();
        return new Moment(id, code, script.boards().size(), StepKind.CONCLUDE);
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

    private String workshop(Visitor host, String workplace) {
        return host.fill(
                workplace + "/workshops/new",
                workplace + "/workshops",
                new Field("title", script.workshop().title()),
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
