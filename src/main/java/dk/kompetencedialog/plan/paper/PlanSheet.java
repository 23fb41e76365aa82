package dk.kompetencedialog.plan.paper;

import dk.kompetencedialog.document.Spreadsheet;
import dk.kompetencedialog.document.Spreadsheet.Column;
import dk.kompetencedialog.plan.Activity;
import dk.kompetencedialog.plan.Content;
import dk.kompetencedialog.plan.Need;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan as a spreadsheet, a row for each activity, and one for each need that nothing is done about. */
record PlanSheet(String title, Content content, Texts t) {

    byte[] bytes() {
        return new Spreadsheet(Theme.W2, title, t.get("plan.sheet"), columns(), rows()).bytes();
    }

    private List<Column> columns() {
        return List.of(
                column("need", 40),
                column("need.competence", 18),
                column("need.focus", 28),
                column("need.goal", 32),
                column("activity", 48),
                column("activity.kind", 26),
                column("activity.whom", 24),
                column("activity.responsible", 24),
                column("activity.deadline", 13),
                column("activity.sign", 32),
                column("activity.daily", 32),
                column("activity.followUp", 13),
                column("activity.funding", 24),
                column("activity.note", 32));
    }

    private Column column(String name, int width) {
        return new Column(t.get("plan." + name), width);
    }

    private List<List<Object>> rows() {
        var rows = new ArrayList<List<Object>>();
        for (var need : content.needs()) {
            content.of(need).forEach(activity -> rows.add(row(need, activity)));
            if (content.of(need).isEmpty()) rows.add(row(need, null));
        }
        content.loose().forEach(activity -> rows.add(row(null, activity)));
        return rows;
    }

    private List<Object> row(@Nullable Need need, @Nullable Activity activity) {
        var cells = new ArrayList<Object>();
        cells.addAll(
                need == null
                        ? List.of("", "", "", "")
                        : List.of(
                                need.text(),
                                t.get("board.competence." + need.competence()),
                                need.focus().name(),
                                need.goal()));
        cells.addAll(activity == null ? List.of("", "", "", "", "", "", "", "", "", "") : cells(activity));
        return cells;
    }

    private List<Object> cells(Activity activity) {
        var kind = activity.kind();
        var from = activity.money().from();
        return List.of(
                activity.text(),
                kind == null ? "" : t.get("plan.kind." + kind),
                activity.who().whom(),
                activity.who().responsible(),
                Objects.requireNonNullElse(activity.when().deadline(), ""),
                activity.sign(),
                activity.daily(),
                Objects.requireNonNullElse(activity.when().followUpOn(), ""),
                from == null ? "" : t.get("plan.funding." + from),
                activity.money().note());
    }
}
