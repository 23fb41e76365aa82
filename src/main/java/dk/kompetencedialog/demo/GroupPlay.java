package dk.kompetencedialog.demo;

import dk.kompetencedialog.demo.Visitor.Field;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The groups with their leaders; of those that have held no workshop, the talks they have planned and the plans they write without one. */
final class GroupPlay {
    private static final Pattern MINUTES = Pattern.compile("name=\"(minutes-[0-9-]+)\"[^>]*value=\"(\\d+)\"");

    private final Home home;
    private final PlanPlay plans;
    private final LocalDate today;

    GroupPlay(Home home, PlanPlay plans, LocalDate today) {
        this.home = home;
        this.plans = plans;
        this.today = today;
    }

    void play(DemoScript.Group group) {
        var id = home.unit(group.unit());
        lead(id, group);
        group.talks().forEach(talk -> plan(talk, id));
        group.plans().forEach(plan -> plans.write(plan, id, group.leader()));
    }

    private void lead(String unit, DemoScript.Group group) {
        var page = home.path() + "/units/" + unit;
        var parent = Sought.first(
                "<option value=\"" + Sought.ID + "\" selected", home.host().read(page));
        home.host()
                .fill(
                        page,
                        page,
                        new Field("name", group.unit().replaceFirst(".*> ", "")),
                        new Field("parent", Objects.requireNonNullElse(parent, "")),
                        new Field("leaders", home.person(group.leader())));
    }

    private void plan(DemoScript.Talk talk, String unit) {
        var made = home.host()
                .fill(
                        home.path() + "/workshops/new",
                        home.path() + "/workshops",
                        new Field("use", "GRUS"),
                        new Field("title", talk.title()),
                        new Field("whom", "unit:" + unit),
                        new Field("names", "no"),
                        new Field("cap", "5"));
        var agenda = made + "/agenda";
        var fields = MINUTES.matcher(home.host().read(agenda))
                .results()
                .map(found -> new Field(found.group(1), found.group(2)));
        var day = Stream.of(new Field("date-0", today.plusDays(talk.days()).toString()), new Field("time-0", "09:00"));
        home.host().fill(agenda, agenda, Stream.concat(day, fields).toArray(Field[]::new));
    }
}
