package dk.kompetencedialog.plan.page;

import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.platform.web.Wrong;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The form for one need or one activity of a plan.
 *
 * @param id of the row; of a new one too, so that what is sent twice is kept once
 */
public record RowPage(Plan plan, Kind kind, UUID id, boolean isNew, Entry entry, List<String> names, Choices choices)
        implements Page {
    /** Which form it is. */
    public enum Kind {
        NEED("needs", "plan/need"),
        ACTIVITY("activities", "plan/activity");

        private final String path;
        private final String template;

        Kind(String path, String template) {
            this.path = path;
            this.template = template;
        }
    }

    /** Where the form goes. */
    public String action() {
        return "/plans/" + plan.id() + "/" + kind.path + "/" + id;
    }

    public List<Wrong> wrongs() {
        return entry.wrongs(names);
    }

    /** What stands in a field. */
    public String value(String name) {
        return entry.filled().get(name);
    }

    /** What is wrong with a field; empty for nothing. */
    public String wrong(String name) {
        return entry.wrong().getOrDefault(name, "");
    }

    /** The focus areas to choose from; one that the strategy has no more, too, where it stands. */
    public List<Choices.Choice> focus(Texts t) {
        return with(choices.focus(), value("focus"), t.get("plan.need.focus.former"));
    }

    /** Who may answer for it; one who is on the list no more, too, where they stand. */
    public List<Choices.Choice> people(Texts t) {
        return with(choices.people(), value("responsible"), t.get("plan.left.stays"));
    }

    private static List<Choices.Choice> with(List<Choices.Choice> choices, String value, String text) {
        return Choices.allows(choices, value)
                ? choices
                : Stream.concat(choices.stream(), Stream.of(new Choices.Choice(value, text)))
                        .toList();
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public List<String> modules() {
        return List.of("js/written.js");
    }

    @Override
    public String template() {
        return kind.template;
    }

    @Override
    public String title(Texts t) {
        return t.get((isNew ? "plan.new." : "plan.change.") + kind);
    }

    @Override
    public int status() {
        return entry.status();
    }
}
