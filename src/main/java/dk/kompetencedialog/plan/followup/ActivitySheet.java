package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.document.Spreadsheet;
import dk.kompetencedialog.document.Spreadsheet.Column;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Theme;
import java.util.List;
import java.util.Objects;

/** Activities as a spreadsheet, with how each stands, and on a sheet of its own how many stand how. */
record ActivitySheet(String title, List<Tracked> activities, Tallies tallies, Texts t) {

    byte[] bytes() {
        var columns = List.of(
                new Column(t.get("plan.activity"), 48),
                new Column(t.get("plan.sheet"), 32),
                new Column(t.get("plan.group"), 28),
                new Column(t.get("plan.activity.responsible"), 24),
                new Column(t.get("plan.activity.deadline"), 13),
                new Column(t.get("plan.standing"), 18),
                new Column(t.get("plan.tally.gave"), 18),
                new Column(t.get("plan.checkIn.line"), 48));
        return new Spreadsheet(
                        Theme.W2,
                        title,
                        t.get("plan.activities"),
                        columns,
                        activities.stream().map(this::row).toList())
                .bytes(new TallySheet(title, tallies, t).sheet());
    }

    private List<Object> row(Tracked one) {
        var state = one.state();
        var helped = one.helped();
        return List.of(
                one.text(),
                one.plan(),
                String.join(", ", one.whom()),
                one.responsible(),
                Objects.requireNonNullElse(one.deadline(), ""),
                t.get("plan.standing." + (state == null ? Sieve.Standing.UNANSWERED : state)),
                helped == null ? "" : t.get("plan.helped." + helped),
                one.line());
    }
}
