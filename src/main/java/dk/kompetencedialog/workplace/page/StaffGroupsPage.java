package dk.kompetencedialog.workplace.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form that changes a workplace's staff groups.
 *
 * @param wrongGroups what is wrong with the groups as a whole, empty when nothing is
 * @param built what the form is built on
 * @param overtaken whether what is wrong is that somebody else changed them meanwhile
 */
public record StaffGroupsPage(
        Workplace workplace, List<GroupRow> groups, String wrongGroups, String built, boolean overtaken)
        implements Page {
    /** All that is wrong, from the top. */
    public List<Wrong> wrongs() {
        var whole = Stream.of(new Wrong("group-name-0", wrongGroups))
                .filter(wrong -> !wrong.sentence().isEmpty());
        return Stream.concat(whole, GroupRow.wrongs(groups).stream()).toList();
    }

    @Override
    public String template() {
        return "workplace/staff-groups";
    }

    @Override
    public String title(Texts t) {
        return t.get("workplace.groups.title");
    }

    @Override
    public int status() {
        if (overtaken) return 409;
        return wrongs().isEmpty() ? 200 : 422;
    }
}
