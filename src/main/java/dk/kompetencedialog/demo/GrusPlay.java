package dk.kompetencedialog.demo;

import dk.kompetencedialog.demo.Visitor.Field;
import java.util.Map;

/** A group's workshop from its first board to its conclusions, and the plan that comes of it. */
final class GrusPlay {
    private final Lobby lobby;
    private final DemoScript script;
    private final PlanPlay plans;

    GrusPlay(Lobby lobby, DemoScript script, PlanPlay plans) {
        this.lobby = lobby;
        this.script = script;
        this.plans = plans;
    }

    void play(WorldScript.Meeting meeting) {
        var workshop = plan(meeting);
        try (var stage = lobby.open(workshop, meeting.people(), moment -> {})) {
            for (int at = 0; at < meeting.boards().size(); at++)
                new BoardPlay(stage, script, meeting.boards().get(at), at + 1)
                        .play(conclusion -> more(stage, meeting, conclusion));
            stage.end();
        }
        if (meeting.isPlanned()) plans.begin(workshop, meeting);
    }

    private String plan(WorldScript.Meeting meeting) {
        var home = lobby.home();
        return home.host()
                .fill(
                        home.path() + "/workshops/new",
                        home.path() + "/workshops",
                        new Field("use", "GRUS"),
                        new Field("title", meeting.title()),
                        new Field("whom", "unit:" + home.unit(meeting.unit())),
                        new Field("names", "no"),
                        new Field("cap", "5"));
    }

    /** Of a need, its kind and the focus area it serves. */
    private static Map<String, Object> more(
            Stage stage, WorldScript.Meeting meeting, DemoScript.Conclusion conclusion) {
        if (!conclusion.kind().equals("NEED")) return Map.of();
        var need = meeting.need(conclusion.text());
        if (need.focus().isEmpty()) return Map.of("competence", need.competence());
        var desk = stage.host().read(stage.path("/desk"));
        var focus = Sought.required("<option value=\"" + Sought.ID + "\">" + Sought.html(need.focus()), desk);
        return Map.of("competence", need.competence(), "focus", focus);
    }
}
