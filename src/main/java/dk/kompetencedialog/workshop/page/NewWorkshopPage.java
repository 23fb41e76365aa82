package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.council.Council;
import dk.kompetencedialog.workshop.Use;
import dk.kompetencedialog.workshop.group.Plannable.Choices;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form for a new workshop, as it was filled in.
 *
 * @param uses those that the one who asks may choose from
 * @param choices whom they may plan it for
 * @param councils those that may be invited
 * @param wrong what is wrong, field by field
 */
public record NewWorkshopPage(
        Workplace workplace, List<Use> uses, Choices choices, List<Council> councils, Filled filled, Wrongs wrong)
        implements Page {

    /** What the form says; {@code council} is the id of the one that is invited, or empty. */
    public record Filled(
            String use, List<String> whom, String title, String form, String council, String names, String cap) {}

    /** What is wrong with each field, empty where nothing is. */
    public record Wrongs(String whom, String title, String names, String cap) {
        public static final Wrongs NONE = new Wrongs("", "", "", "");

        public boolean none() {
            return equals(NONE);
        }
    }

    /** All that is wrong, from the top. */
    public List<Wrong> wrongs() {
        return Stream.of(
                        new Wrong("whom", wrong.whom()),
                        new Wrong("title", wrong.title()),
                        new Wrong("names-no", wrong.names()),
                        new Wrong("cap", wrong.cap()))
                .filter(each -> !each.sentence().isEmpty())
                .toList();
    }

    @Override
    public String template() {
        return "workshop/new";
    }

    @Override
    public String title(Texts t) {
        return t.get("workshop.new.title");
    }

    @Override
    public int status() {
        return wrongs().isEmpty() ? 200 : 422;
    }
}
