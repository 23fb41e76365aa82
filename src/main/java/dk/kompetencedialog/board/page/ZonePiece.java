package dk.kompetencedialog.board.page;

import dk.kompetencedialog.guide.CompetenceKind;
import dk.kompetencedialog.guide.ConclusionKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A zone with all that stands in it, in order. The shape is the edition's: a class for the poster. */
public record ZonePiece(UUID id, String title, String help, String shape, Towards towards, List<Standing> standing) {
    /** What notes in it usually end in, the kind of competence and the staff group it is about; null where there is none. */
    public record Towards(
            @Nullable ConclusionKind kind,
            @Nullable CompetenceKind competence,
            @Nullable UUID group) {
        public static final Towards ANYTHING = new Towards(null, null, null);
    }
}
