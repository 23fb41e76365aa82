package dk.kompetencedialog.plan.example.page;

import dk.kompetencedialog.plan.Activity;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.example.Examples;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.platform.web.Wrong;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity is offered as an example.
 *
 * @param activity as it was agreed last
 * @param own what it is offered as already; null where it is not
 * @param entry fields {@code text}, {@code sign}, {@code daily}, {@code gave}, {@code named}, {@code agreed}
 */
public record ExamplePage(Plan plan, Activity activity, Examples.@Nullable Own own, Entry entry) implements Page {

    public List<Wrong> wrongs() {
        return entry.wrongs(List.of("text", "sign", "daily", "gave", "agreed"));
    }

    public String here() {
        return "/plans/" + plan.id() + "/activities/" + activity.id() + "/example";
    }

    public String examples() {
        return "/workplaces/" + plan.workplaceId() + "/examples";
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
        return "plan/example";
    }

    @Override
    public String title(Texts t) {
        return t.get("plan.example.offer");
    }

    @Override
    public int status() {
        return entry.status();
    }
}
