package dk.kompetencedialog.demo;

import dk.kompetencedialog.demo.Visitor.Field;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the groups have come to: their leaders, the talks they have planned, their plans, and what was said of how these go. */
final class GroupPlay {
    private static final Pattern MINUTES = Pattern.compile("name=\"(minutes-[0-9-]+)\"[^>]*value=\"(\\d+)\"");

    private final Visitor host;
    private final String workplace;
    private final DemoScript script;
    private final LocalDate today;

    /** {@code workplace} is its path. */
    GroupPlay(Visitor host, String workplace, DemoScript script, LocalDate today) {
        this.host = host;
        this.workplace = workplace;
        this.script = script;
        this.today = today;
    }

    void play() {
        script.groups().forEach(this::group);
    }

    private void group(DemoScript.Group group) {
        var name = group.unit().replaceFirst(".*> ", "");
        var page = unit(name);
        var id = page.substring(page.lastIndexOf('/') + 1);
        lead(page, name, group.leader());
        group.talks().forEach(talk -> plan(talk, id));
        group.plans().forEach(plan -> write(plan, id, group.leader()));
    }

    private String unit(String name) {
        return found(
                "<a href=\"(" + workplace + "/units/[0-9a-f-]{36})\">" + html(name) + "</a>", workplace + "/units");
    }

    private void lead(String page, String name, String leader) {
        var parent = first("<option value=\"([0-9a-f-]{36})\" selected", host.read(page));
        var person = found(
                "<a href=\"" + workplace + "/people/([0-9a-f-]{36})\">" + html(leader) + "</a>", workplace + "/people");
        host.fill(
                page,
                page,
                new Field("name", name),
                new Field("parent", parent == null ? "" : parent),
                new Field("leaders", person));
    }

    private void plan(DemoScript.Talk talk, String unit) {
        var made = host.fill(
                workplace + "/workshops/new",
                workplace + "/workshops",
                new Field("use", "GRUS"),
                new Field("title", talk.title()),
                new Field("whom", "unit:" + unit),
                new Field("names", "no"),
                new Field("cap", "5"));
        var agenda = made + "/agenda";
        var fields =
                MINUTES.matcher(host.read(agenda)).results().map(found -> new Field(found.group(1), found.group(2)));
        var day = Stream.of(new Field("date-0", today.plusDays(talk.days()).toString()), new Field("time-0", "09:00"));
        host.fill(agenda, agenda, Stream.concat(day, fields).toArray(Field[]::new));
    }

    private void write(DemoScript.Plan plan, String unit, String leader) {
        var made = host.fill(
                workplace + "/plans/new",
                workplace + "/plans",
                new Field("title", plan.title()),
                new Field("starts", today.toString()),
                new Field("ends", today.plusYears(1).toString()),
                new Field("whom", "unit:" + unit));
        plan.needs().forEach(need -> write(made, need));
        if (!plan.agreed()) return;
        host.fill(
                made,
                made + "/agreements",
                new Field("turn", required("name=\"turn\" value=\"(\\d+)\"", host.read(made))),
                new Field("on", today.toString()),
                new Field("leader", leader),
                new Field("group", "Hele gruppen"));
        plan.needs()
                .forEach(need -> need.activities().stream()
                        .filter(activity -> !activity.state().isEmpty())
                        .forEach(activity -> say(made, activity)));
    }

    private void write(String plan, DemoScript.Need need) {
        var page = host.read(plan + "/needs/new");
        var action = action(page, "needs");
        var focus = need.focus().isEmpty()
                ? null
                : first("<option value=\"([0-9a-f-]{36})\"[^>]*>[^<]*" + html(need.focus()), page);
        host.fill(
                plan,
                action,
                new Field("text", need.text()),
                new Field("competence", need.competence()),
                new Field("focus", focus == null ? "" : focus),
                new Field("goal", need.goal()));
        var id = action.substring(action.lastIndexOf('/') + 1);
        need.activities().forEach(activity -> write(plan, id, activity));
    }

    private void write(String plan, String need, DemoScript.Activity activity) {
        var page = host.read(plan + "/activities/new?need=" + need);
        var person = activity.responsible().isEmpty()
                ? null
                : first("<option value=\"([0-9a-f-]{36})\"[^>]*>" + html(activity.responsible()) + "<", page);
        host.fill(
                plan,
                action(page, "activities"),
                new Field("need", need),
                new Field("text", activity.text()),
                new Field("kind", activity.kind()),
                new Field("responsible", person == null ? "" : person),
                new Field(
                        "deadline",
                        activity.days() == 0
                                ? ""
                                : today.plusDays(activity.days()).toString()),
                new Field("sign", activity.sign()),
                new Field("daily", activity.daily()),
                new Field("funding", activity.funding()));
    }

    private void say(String plan, DemoScript.Activity activity) {
        var there = found(
                "id=\"row-([0-9a-f-]{36})\"[^>]*aria-labelledby=\"activity-\\1\"[^>]*>\\s*<h3[^>]*>"
                        + html(activity.text()),
                plan);
        var path = plan + "/activities/" + there + "/check-ins";
        host.fill(
                path,
                path,
                new Field("state", activity.state()),
                new Field("helped", activity.helped()),
                new Field("line", activity.line()));
    }

    private static String action(String page, String kind) {
        return required("action=\"(/plans/[0-9a-f-]{36}/" + kind + "/[0-9a-f-]{36})\"", page);
    }

    /** A text as a page has it, to look for. */
    private static String html(String text) {
        return Pattern.quote(text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private String found(String pattern, String path) {
        return required(pattern, host.read(path));
    }

    private static String required(String pattern, String page) {
        var found = first(pattern, page);
        if (found == null) throw new IllegalStateException("nothing like " + pattern);
        return found;
    }

    private static @Nullable String first(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .findFirst()
                .map(hit -> hit.group(1))
                .orElse(null);
    }
}
