package dk.kompetencedialog.keeping.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.UUID;

/**
 * What erasing a person does, before it is done.
 *
 * @param goes what is deleted, a sentence each
 * @param becomes what stays, without the name
 * @param stays what stays as it is, and why
 * @param byName how often the name stands where nothing but the name leads to the person; empty where there is nothing
 * @param refusal why it cannot be done; empty when it can
 */
public record ErasePersonPage(
        Workplace workplace,
        UUID person,
        String name,
        List<String> goes,
        List<String> becomes,
        List<String> stays,
        String byName,
        String refusal)
        implements Page {
    public ErasePersonPage {
        goes = List.copyOf(goes);
        becomes = List.copyOf(becomes);
        stays = List.copyOf(stays);
    }

    /** The person's own page. */
    public String back() {
        return "/workplaces/" + workplace.id() + "/people/" + person;
    }

    @Override
    public String template() {
        return "keeping/erase-person";
    }

    @Override
    public String title(Texts t) {
        return t.get("keeping.erase.title", name);
    }

    @Override
    public int status() {
        return refusal.isEmpty() ? 200 : 409;
    }
}
