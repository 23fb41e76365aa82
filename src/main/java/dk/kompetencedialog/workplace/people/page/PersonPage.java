package dk.kompetencedialog.workplace.people.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.unit.UnitTree;
import java.util.List;
import java.util.stream.Stream;

/** The form for one person. */
public record PersonPage(
        Workplace workplace,
        PersonForm form,
        List<UnitTree.Node> units,
        List<StaffGroup> groups,
        PersonSignIn signIn,
        Removal removal)
        implements Page {
    /**
     * Taking somebody off the list.
     *
     * @param id of the person who is there already; empty for a new one
     * @param follows what else it does, a sentence each
     */
    public record Removal(String id, List<String> follows) {}

    public boolean isNew() {
        return removal.id().isEmpty();
    }

    /** Where the form goes. */
    public String action() {
        return "/workplaces/" + workplace.id() + "/people" + (isNew() ? "" : "/" + removal.id());
    }

    /** All that is wrong, from the top. */
    public List<Wrong> wrongs() {
        var told = form.wrong();
        return Stream.of(
                        new Wrong("name", told.name()),
                        new Wrong("mail", told.mail()),
                        new Wrong("unit", told.unit()),
                        new Wrong("staffGroup", told.staffGroup()))
                .filter(wrong -> !wrong.sentence().isEmpty())
                .toList();
    }

    @Override
    public String template() {
        return "workplace/person";
    }

    @Override
    public String title(Texts t) {
        return isNew() ? t.get("people.new.title") : form.name();
    }

    @Override
    public List<String> modules() {
        return List.of("js/copy.js");
    }

    @Override
    public int status() {
        if (form.overtaken()) return 409;
        return form.isRight() ? 200 : 422;
    }
}
