package dk.kompetencedialog.demo;

import dk.kompetencedialog.demo.Visitor.Field;
import java.time.LocalDate;
import java.time.Month;

/** Last year's talks: planned, held, reported after, and counted; then a leader lets the council read, and this year's are planned. */
final class TalksPlay {
    private static final int OPENED_ON = 1;
    private static final int FIRST_TALK_ON = 3;
    private static final int CLOSED_ON = 18;
    private static final int MONTHS = 3;
    private static final int APART = 6;

    private final Home home;
    private final SignIns people;
    private final WorldScript.Talks script;
    private final LocalDate today;
    private final String all;

    TalksPlay(Home home, SignIns people, WorldScript.Talks script, LocalDate today) {
        this.home = home;
        this.people = people;
        this.script = script;
        this.today = today;
        this.all = home.path() + "/mus";
    }

    /** As long as people report they are open; then the days are put back to the year before, and {@code night} makes the figures. */
    void play(Runnable night) {
        home.host().fill(all, all, year(lastYear()), opens(openedOn()), closes(today));
        var round = all + "/"
                + Sought.required("id=\"round-" + Sought.ID + "\"", home.host().read(all));
        script.reports().forEach(report -> report(round, report));
        script.leaders().forEach(leader -> hold(round, leader));
        home.host().fill(all, round, opens(openedOn()), closes(LocalDate.of(lastYear(), Month.DECEMBER, CLOSED_ON)));
        night.run();
        let(round);
        home.host().fill(all, all, year(today.getYear()), opens(today), closes(farEnough()));
    }

    /** In three months, and no sooner than half a year after last year's. */
    private LocalDate farEnough() {
        var soonest = LocalDate.of(lastYear(), Month.DECEMBER, CLOSED_ON).plusMonths(APART);
        var usual = today.plusMonths(MONTHS);
        return usual.isBefore(soonest) ? soonest : usual;
    }

    private int lastYear() {
        return today.getYear() - 1;
    }

    private LocalDate openedOn() {
        return LocalDate.of(lastYear(), Month.OCTOBER, OPENED_ON);
    }

    private static Field year(int year) {
        return new Field("year", String.valueOf(year));
    }

    private static Field opens(LocalDate day) {
        return new Field("opens", day.toString());
    }

    private static Field closes(LocalDate day) {
        return new Field("closes", day.toString());
    }

    private void report(String round, WorldScript.Report report) {
        var mine = round + "/mine";
        var employee = people.of(report.by());
        if (report.needs().isEmpty()) employee.fill(mine, mine + "/report");
        report.needs()
                .forEach(need -> employee.fill(
                        mine,
                        mine + "/needs",
                        new Field("competence", need.competence()),
                        new Field("focus", String.valueOf(need.focus())),
                        new Field("learning", need.learning())));
    }

    /** The leader writes down the talks, but for the last, which was never held. */
    private void hold(String round, String name) {
        var leader = people.of(name);
        var held = round + "/held";
        var led = Sought.all("action=\"" + held + "/" + Sought.ID + "\"", leader.read(held));
        var first = LocalDate.of(lastYear(), Month.NOVEMBER, FIRST_TALK_ON);
        for (int at = 0; at < led.size() - 1; at++)
            leader.fill(
                    held,
                    held + "/" + led.get(at),
                    new Field("on", first.plusDays(at).toString()));
    }

    private void let(String round) {
        var letting = script.let();
        var figures = round + "/figures/" + home.unit(letting.unit());
        people.of(letting.by()).fill(figures, figures + "/clearing", new Field("note", letting.note()));
    }
}
