package dk.kompetencedialog.workshop.invitation.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.UUID;

/**
 * The form that chooses whom to invite.
 *
 * @param told whether somebody has had an invitation already
 * @param councils with both their sides; each person stands in the first where they sit
 * @param others of the workplace, by name
 * @param administers whether whoever chooses may write people and councils in
 * @param wrong what is wrong, empty when nothing is
 */
public record ChoosingPage(
        Theme theme,
        Workplace workplace,
        UUID workshop,
        String workshopTitle,
        boolean told,
        List<Group> councils,
        List<Choice> others,
        boolean administers,
        String wrong)
        implements Page {
    /** A council. */
    public record Group(String title, List<Part> parts) {}

    /** A side of it. */
    public record Part(String title, List<Choice> choices) {}

    /**
     * Somebody.
     *
     * @param hint post, or mail
     * @param reachable whether there is an address
     */
    public record Choice(String person, String name, String hint, boolean reachable, boolean chosen) {}

    /** Whether there is nobody to choose. */
    public boolean isEmpty() {
        return councils.isEmpty() && others.isEmpty();
    }

    /** The same with what is wrong. */
    public ChoosingPage wrong(String sentence) {
        return new ChoosingPage(
                theme, workplace, workshop, workshopTitle, told, councils, others, administers, sentence);
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }

    /** Where the form goes. */
    public String action() {
        return "/workshops/" + workshop + "/invitations/people";
    }

    @Override
    public String template() {
        return "workshop/invitation/choosing";
    }

    @Override
    public String title(Texts t) {
        return t.get("invitation.choose.title", workshopTitle);
    }
}
