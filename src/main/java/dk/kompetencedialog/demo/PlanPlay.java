package dk.kompetencedialog.demo;

import static dk.kompetencedialog.demo.Sought.ID;
import static dk.kompetencedialog.demo.Sought.html;

import dk.kompetencedialog.demo.Visitor.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A group's plan: begun from its workshop or from nothing, written, agreed, and followed. */
final class PlanPlay {
    private static final String SELECTED_FOCUS = "name=\"focus\".*?<option value=\"" + ID + "\" selected";

    private final Home home;
    private final List<DemoScript.Group> groups;
    private final LocalDate today;

    PlanPlay(Home home, List<DemoScript.Group> groups, LocalDate today) {
        this.home = home;
        this.groups = groups;
        this.today = today;
    }

    /** The plan that comes of a workshop, agreed and under way. {@code workshop} is its path. */
    void begin(String workshop, WorldScript.Meeting meeting) {
        var from = workshop + "/plan";
        var name = meeting.unit().replaceFirst(".*> ", "");
        var plan = home.host()
                .fill(
                        from,
                        from,
                        new Field("title", "Udviklingsplan: " + name),
                        new Field("starts", today.toString()),
                        new Field("ends", lastDay()));
        meeting.needs().forEach(need -> complete(plan, need));
        agree(plan, leader(meeting.unit()), meeting.needs());
    }

    /** One that is written from nothing. */
    void write(DemoScript.Plan script, String unit, String leader) {
        var plan = home.host()
                .fill(
                        home.path() + "/plans/new",
                        home.path() + "/plans",
                        new Field("title", script.title()),
                        new Field("starts", today.toString()),
                        new Field("ends", lastDay()),
                        new Field("whom", "unit:" + unit));
        script.needs().forEach(need -> add(plan, need));
        if (script.agreed()) agree(plan, leader, script.needs());
    }

    private String lastDay() {
        return today.plusYears(1).minusDays(1).toString();
    }

    private String leader(String unit) {
        return groups.stream()
                .filter(group -> group.unit().equals(unit))
                .map(DemoScript.Group::leader)
                .findFirst()
                .orElseThrow();
    }

    /** A need that the workshop gave, with what it leaves open. */
    private void complete(String plan, DemoScript.Need need) {
        var row = Sought.required(
                "<h2 id=\"need-" + ID + "\"[^>]*>" + html(need.text()),
                home.host().read(plan));
        var focus = Sought.first(SELECTED_FOCUS, home.host().read(plan + "/needs/" + row));
        keep(plan, plan + "/needs/" + row, need, Objects.requireNonNullElse(focus, ""));
        need.activities().forEach(activity -> {
            var found = Sought.required(
                    "<h3 id=\"activity-" + ID + "\"[^>]*>" + html(activity.text()),
                    home.host().read(plan));
            var path = plan + "/activities/" + found;
            keep(plan, new Row(path, row, home.host().read(path)), activity);
        });
    }

    private void add(String plan, DemoScript.Need need) {
        var page = home.host().read(plan + "/needs/new");
        var action = action(page, "needs");
        var focus = need.focus().isEmpty()
                ? ""
                : Sought.required("<option value=\"" + ID + "\"[^>]*>" + html(need.focus()), page);
        keep(plan, action, need, focus);
        var row = action.substring(action.lastIndexOf('/') + 1);
        need.activities().forEach(activity -> {
            var blank = home.host().read(plan + "/activities/new?need=" + row);
            keep(plan, new Row(action(blank, "activities"), row, blank), activity);
        });
    }

    private void keep(String plan, String action, DemoScript.Need need, String focus) {
        home.host()
                .fill(
                        plan,
                        action,
                        new Field("text", need.text()),
                        new Field("competence", need.competence()),
                        new Field("focus", focus),
                        new Field("goal", need.goal()));
    }

    /** The form of an activity: where it is sent, the need it is for, and the page it stands on. */
    private record Row(String action, String need, String page) {}

    private void keep(String plan, Row row, DemoScript.Activity activity) {
        home.host()
                .fill(
                        plan,
                        row.action,
                        new Field("need", row.need),
                        new Field("text", activity.text()),
                        new Field("kind", activity.kind()),
                        new Field("responsible", responsible(activity.responsible(), row.page)),
                        new Field("deadline", deadline(activity.days())),
                        new Field("sign", activity.sign()),
                        new Field("daily", activity.daily()),
                        new Field("funding", activity.funding()));
    }

    private String deadline(int days) {
        return days < 0 ? "" : today.plusDays(days).toString();
    }

    private static String responsible(String name, String page) {
        return name.isEmpty() ? "" : Sought.required("<option value=\"" + ID + "\"[^>]*>" + html(name) + "<", page);
    }

    private static String action(String page, String kind) {
        return Sought.required("action=\"(/plans/[0-9a-f-]{36}/" + kind + "/[0-9a-f-]{36})\"", page);
    }

    private void agree(String plan, String leader, List<DemoScript.Need> needs) {
        home.host()
                .fill(
                        plan,
                        plan + "/agreements",
                        new Field(
                                "turn",
                                Sought.required(
                                        "name=\"turn\" value=\"(\\d+)\"",
                                        home.host().read(plan))),
                        new Field("on", today.toString()),
                        new Field("leader", leader),
                        new Field("group", "Hele gruppen"));
        needs.stream()
                .flatMap(need -> need.activities().stream())
                .filter(activity -> !activity.state().isEmpty())
                .forEach(activity -> say(plan, activity));
    }

    private void say(String plan, DemoScript.Activity activity) {
        var there = Sought.required(
                "<h3 id=\"activity-" + ID + "\"[^>]*>" + html(activity.text()),
                home.host().read(plan));
        var path = plan + "/activities/" + there + "/check-ins";
        home.host()
                .fill(
                        path,
                        path,
                        new Field("state", activity.state()),
                        new Field("helped", activity.helped()),
                        new Field("line", activity.line()));
    }
}
