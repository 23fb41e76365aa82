package dk.kompetencedialog.workshop;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workshop.agenda.BlockKind;
import dk.kompetencedialog.workshop.pace.Schedule;
import dk.kompetencedialog.workshop.page.GuidePiece;
import java.time.Instant;

/** The order of the day in words. */
record DayWords(Run run, Texts t) {

    GuidePiece.Day of(Schedule schedule) {
        return new GuidePiece.Day(
                schedule.parts().stream().map(part -> block(part, schedule)).toList(),
                schedule.rest(),
                run.closed()
                        ? null
                        : schedule.plannedEnd().map(Instant::toEpochMilli).orElse(null));
    }

    private GuidePiece.Block block(Schedule.Part part, Schedule schedule) {
        var meeting = schedule.hasMeetings() && part.meeting() > 0;
        var began = part.began();
        return new GuidePiece.Block(
                meeting ? t.get("workshop.agenda.sitting", part.meeting()) : "",
                title(part),
                part.minutes(),
                part.steps(),
                part.state().name(),
                began == null ? "" : t.time(began),
                part.after());
    }

    private String title(Schedule.Part part) {
        if (part.block().kind() != BlockKind.BOARD)
            return t.get("workshop.agenda.kind." + part.block().kind());
        var board = run.edition().board(part.block().board());
        return t.get("workshop.block.board", run.edition().boards().indexOf(board) + 1, board.title());
    }
}
