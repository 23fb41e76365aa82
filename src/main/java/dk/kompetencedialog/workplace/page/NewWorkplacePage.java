package dk.kompetencedialog.workplace.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Wrong;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form that makes a workplace.
 *
 * @param name as it was typed
 * @param wrongName what is wrong with the name, empty when nothing is
 * @param maker what whoever makes it is called, as it was typed; may be empty
 * @param wrongMaker what is wrong with that, empty when nothing is
 * @param wrongGroups what is wrong with the groups as a whole, empty when nothing is
 */
public record NewWorkplacePage(
        String name, String wrongName, String maker, String wrongMaker, List<GroupRow> groups, String wrongGroups)
        implements Page {
    /** All that is wrong, from the top. */
    public List<Wrong> wrongs() {
        var whole = Stream.of(
                        new Wrong("name", wrongName),
                        new Wrong("maker", wrongMaker),
                        new Wrong("group-name-0", wrongGroups))
                .filter(wrong -> !wrong.sentence().isEmpty());
        return Stream.concat(whole, GroupRow.wrongs(groups).stream()).toList();
    }

    @Override
    public String template() {
        return "workplace/new";
    }

    @Override
    public String title(Texts t) {
        return t.get("workplace.new.title");
    }

    @Override
    public int status() {
        return wrongs().isEmpty() ? 200 : 422;
    }
}
