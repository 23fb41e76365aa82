package dk.kompetencedialog.demo;

import dk.kompetencedialog.demo.Visitor.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who works at the workplace: pasted as a list, with their units, and the works council chosen among them. */
final class OrganisationPlay {
    private static final Pattern COUNCIL = Pattern.compile("/councils/([0-9a-f-]{36})\"");

    private final Visitor host;
    private final String workplace;
    private final DemoScript script;

    /** {@code workplace} is its path. */
    OrganisationPlay(Visitor host, String workplace, DemoScript script) {
        this.host = host;
        this.workplace = workplace;
        this.script = script;
    }

    /** Gives the council's id. */
    String play() {
        host.fill(workplace + "/people/pasting", workplace + "/people/pasting/keeping", new Field("text", list()));
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

    private String list() {
        return Stream.concat(
                        script.people().stream().map(DemoScript.Person::employee),
                        script.workplace().employees().stream())
                .map(this::line)
                .collect(Collectors.joining("\n", "Navn;E-mail;Enhed;Medarbejdergruppe\n", "\n"));
    }

    private String line(DemoScript.Employee one) {
        var group = script.staffGroup(one.staffGroup()).orElseThrow().name();
        return String.join(";", one.name(), mail(one.name()), one.unit(), group);
    }

    private static String mail(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
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
