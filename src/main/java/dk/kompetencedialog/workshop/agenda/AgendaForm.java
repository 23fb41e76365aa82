package dk.kompetencedialog.workshop.agenda;

import java.util.List;

/** The forms a workshop may have to begin with; every minute can be changed afterwards. */
public enum AgendaForm {
    /** 3½ hours. */
    HALF_DAY,
    /** Three meetings of an hour, one board in each. */
    SITTINGS,
    /** Two hours. */
    SHORT,
    /** Six hours with lunch. */
    LONG;

    /** The sittings for these boards, by their keys. */
    public List<Sitting> sittings(List<String> boards) {
        var shape = switch (this) {
            case HALF_DAY -> Shape.halfDay(boards);
            case SITTINGS -> Shape.threeSittings(boards);
            case SHORT -> Shape.twoHours(boards);
            case LONG -> Shape.wholeDay(boards);
        };
        return shape.stream().map(Sitting::of).toList();
    }
}
