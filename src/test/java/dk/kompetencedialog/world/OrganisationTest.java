package dk.kompetencedialog.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;

/**
 * A workplace with units that have leaders: Drift (led by Eva) with Nord under it, where Maja is; and Stab (led by Otto), where Per is. HR
 * administers it.
 */
public abstract class OrganisationTest extends WorkshopTest {
    private static final String LIST = """
            Maja Krogh;;Drift > Nord;Feltteknikere
            Eva Dahl;;Drift;Administrative
            Otto Bach;;Stab;Administrative
            Per Lind;;Stab;Administrative
            """;

    protected Browser hr;
    protected UUID workplace;
    protected String home;
    protected Browser eva;
    protected Browser otto;
    protected Browser maja;
    protected Browser per;

    @BeforeEach
    void anOrganisation() {
        sitDown(false);
        hr = sitting.facilitator();
        workplace = sitting.workplaceId();
        home = "/workplaces/" + workplace;
        hr.get(home + "/people/pasting");
        hr.form(home + "/people/pasting/keeping", "text", LIST);
        lead("Drift", "Eva Dahl");
        lead("Stab", "Otto Bach");
        eva = members.browser(workplace, person("Eva Dahl"), port);
        otto = members.browser(workplace, person("Otto Bach"), port);
        maja = members.browser(workplace, person("Maja Krogh"), port);
        per = members.browser(workplace, person("Per Lind"), port);
    }

    /** Plans a workshop, as it is sent by the form. */
    protected final Browser.Seen sent(Browser who, String use, String... whom) {
        var fields = new ArrayList<>(List.of("use", use, "title", "", "names", "no", "cap", "5"));
        for (var each : whom) fields.addAll(List.of("whom", each));
        return who.form(home + "/workshops", fields.toArray(String[]::new));
    }

    /** The path of the workshop that they plan. */
    protected final String planned(Browser who, String use, String... whom) {
        who.get(home + "/workshops/new");
        var made = sent(who, use, whom);
        assertThat(made.status()).isEqualTo(303);
        return made.leadsTo();
    }

    /** Closes a workshop, by who leads it. */
    protected final void close(Browser leads, String workshop) {
        var id = workshop.replace("/workshops/", "/w/");
        var headers = Map.of(
                "Origin",
                leads.origin(),
                "Kd-Command",
                UUID.randomUUID().toString(),
                "Content-Type",
                "application/json");
        assertThat(leads.send("POST", id + "/closing", "{}", headers).status()).isEqualTo(200);
    }

    private void lead(String unit, String leader) {
        var path = path(unit);
        hr.get(path);
        assertThat(hr.form(path, "name", unit, "leaders", person(leader).toString())
                        .status())
                .isEqualTo(303);
    }

    /** The page of a unit. */
    protected final String path(String unit) {
        return page(hr, home + "/units").select("a:containsOwn(" + unit + ")").attr("href");
    }

    /** A unit as a form sends it. */
    protected final String unit(String name) {
        return "unit:" + path(name).replaceFirst(".*/", "");
    }

    protected final UUID person(String name) {
        return UUID.fromString(page(hr, home + "/people")
                .select("a:containsOwn(" + name + ")")
                .attr("href")
                .replaceFirst(".*/", ""));
    }

    /** A page that they can read. */
    protected static Document page(Browser who, String path) {
        var seen = who.get(path);
        assertThat(seen.status()).as(path).isEqualTo(200);
        return Jsoup.parse(seen.body());
    }

    /** Sends the form on a page as it stands but for one field. */
    protected static Browser.Seen send(Browser who, Document page, String field, String value) {
        var form = (FormElement) page.select("form.card").first();
        var fields = new ArrayList<String>();
        for (var each : form.formData()) {
            if (!each.key().equals(field) && !each.key().equals("_csrf"))
                fields.addAll(List.of(each.key(), each.value()));
        }
        fields.addAll(List.of(field, value));
        return who.form(form.attr("action"), fields.toArray(String[]::new));
    }
}
