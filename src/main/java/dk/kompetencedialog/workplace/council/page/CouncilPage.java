package dk.kompetencedialog.workplace.council.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * The form for one works council.
 *
 * @param id of one that is there already; empty for a new one
 * @param people what may be written for each person there is
 * @param built what the form is built on; empty for a new one
 * @param overtaken whether what is wrong is that somebody else changed it meanwhile
 */
public record CouncilPage(
        Workplace workplace, String id, CouncilForm form, List<String> people, String built, boolean overtaken)
        implements Page {
    public boolean isNew() {
        return id.isEmpty();
    }

    /** Where the form goes. */
    public String action() {
        return "/workplaces/" + workplace.id() + "/councils" + (isNew() ? "" : "/" + id);
    }

    @Override
    public String template() {
        return "workplace/council";
    }

    @Override
    public String title(Texts t) {
        return isNew() ? t.get("council.new.title") : form.name();
    }

    @Override
    public int status() {
        if (overtaken) return 409;
        return form.isRight() ? 200 : 422;
    }
}
