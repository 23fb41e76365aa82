package dk.kompetencedialog.world;

import java.util.ArrayList;
import java.util.List;

/** A works council as its form is filled in, one seat at a time. */
public final class Council {
    private final List<String> fields = new ArrayList<>();
    private String secretary = "";

    private Council(String name) {
        fields.addAll(List.of("name", name));
    }

    public static Council named(String name) {
        return new Council(name);
    }

    /** One who leads each side, and nobody else. */
    public static Council small() {
        return named("SU").a("Ole Kjær", "CHAIR").b("Lis Poulsen", "DEPUTY");
    }

    public Council a(String name, String post) {
        return seat("a", name, post, "");
    }

    public Council a(String name, String post, String substitute) {
        return seat("a", name, post, substitute);
    }

    public Council b(String name, String post) {
        return seat("b", name, post, "");
    }

    public Council b(String name, String post, String substitute) {
        return seat("b", name, post, substitute);
    }

    public Council secretary(String name) {
        secretary = name;
        return this;
    }

    private Council seat(String side, String name, String post, String substitute) {
        fields.addAll(List.of(side + "Name", name, side + "Post", post, side + "Substitute", substitute));
        return this;
    }

    /** As the form sends them. */
    public String[] fields() {
        var all = new ArrayList<>(fields);
        all.addAll(List.of("secretary", secretary));
        return all.toArray(String[]::new);
    }

    /** Written down as a new one by somebody who administers the workplace. */
    public Browser.Seen in(Object workplaceId, Browser administrator) {
        var councils = "/workplaces/" + workplaceId + "/councils";
        administrator.get(councils + "/new");
        return administrator.form(councils, fields());
    }
}
