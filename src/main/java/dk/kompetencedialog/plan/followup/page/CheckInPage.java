package dk.kompetencedialog.plan.followup.page;

import dk.kompetencedialog.plan.CheckIn;
import dk.kompetencedialog.plan.followup.Tracked;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import java.util.List;

/**
 * Where somebody says how an activity goes: behind the link of a mail, or signed in.
 *
 * @param action where the form goes
 * @param plan the path of the plan, for who is signed in; empty behind a link
 * @param history what was said, the latest first
 * @param entry fields {@code state}, {@code helped}, {@code line}
 * @param kept whether something was just said
 */
public record CheckInPage(
        String workplace,
        Tracked activity,
        String action,
        String plan,
        List<CheckIn> history,
        Entry entry,
        boolean kept)
        implements Page {
    public static final List<String> NAMES = List.of("state", "helped", "line");

    /** What stands in a field. */
    public String value(String name) {
        return entry.filled().get(name);
    }

    /** What is wrong with a field; empty for nothing. */
    public String wrong(String name) {
        return entry.wrong().getOrDefault(name, "");
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "plan/check-in";
    }

    @Override
    public String title(Texts t) {
        return t.get("plan.checkIn");
    }

    @Override
    public int status() {
        return entry.status();
    }
}
