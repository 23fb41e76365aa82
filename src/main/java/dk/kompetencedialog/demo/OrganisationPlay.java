package dk.kompetencedialog.demo;

import dk.kompetencedialog.demo.Visitor.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who works at the workplace: the host, the others pasted as a list with their units, and the works council chosen among them. */
final class OrganisationPlay {
    private static final Pattern COUNCIL = Pattern.compile("/councils/([0-9a-f-]{36})\"");

    private final Home home;
    private final Visitor host;
    private final String workplace;
    private final DemoScript script;

    OrganisationPlay(Home home, DemoScript script) {
        this.home = home;
        this.host = home.host();
        this.workplace = home.path();
        this.script = script;
    }

    /** Gives the council's id. */
    String play() {
        var administrators = workplace + "/administrators";
        host.fill(administrators, administrators + "/name", new Field("name", facilitator()));
        host.fill(workplace + "/people/pasting", workplace + "/people/pasting/keeping", new Field("text", list()));
        place();
        var fields = new ArrayList<Field>();
        fields.add(new Field("name", script.workplace().council().name()));
        fields.add(new Field("secretary", script.workplace().council().secretary()));
        script.people().forEach(person -> fields.addAll(seat(person)));
        host.fill(workplace + "/councils/new", workplace + "/councils", fields.toArray(Field[]::new));
        return COUNCIL.matcher(host.read(workplace + "/councils"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /** Who leads the workshops and is nobody on the pasted list. */
    private String facilitator() {
        return script.workshop().facilitator();
    }

    /** The host's own unit and staff group, once these are there. */
    private void place() {
        var one = script.workplace().employees().stream()
                .filter(each -> each.name().equals(facilitator()))
                .findFirst()
                .orElseThrow();
        var path = workplace + "/people/" + home.person(one.name());
        var group = script.staffGroup(one.staffGroup()).orElseThrow().name();
        host.fill(
                path,
                path,
                new Field("name", one.name()),
                new Field("mail", ""),
                new Field("unit", home.unit(one.unit())),
                new Field(
                        "staffGroup",
                        Sought.required(
                                "<option value=\"" + Sought.ID + "\"[^>]*>\\s*" + Sought.html(group),
                                host.read(path))));
    }

    private String list() {
        return Stream.concat(
                        script.people().stream().map(DemoScript.Person::employee),
                        script.workplace().employees().stream())
                .filter(one -> !one.name().equals(facilitator()))
                .map(this::line)
                .collect(Collectors.joining("\n", "Navn;E-mail;Enhed;Medarbejdergruppe\n", "\n"));
    }

    private String line(DemoScript.Employee one) {
        var group = script.staffGroup(one.staffGroup()).orElseThrow().name();
        return String.join(";", one.name(), mail(one.name()), one.unit(), group);
    }

    /** The address of somebody who works there. */
    static String mail(String name) {
        return name.toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa")
                        .replace(' ', '.')
                + "@klitstyrelsen.example";
    }

    private static List<Field> seat(DemoScript.Person person) {
        var side = person.side() == DemoScript.Side.A ? "a" : "b";
        return List.of(
                new Field(side + "Name", person.name()),
                new Field(side + "Post", person.post()),
                new Field(side + "Substitute", person.substitute()));
    }
}
