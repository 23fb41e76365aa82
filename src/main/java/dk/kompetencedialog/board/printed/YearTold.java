package dk.kompetencedialog.board.printed;

import dk.kompetencedialog.guide.YearPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A port that a feature above answers: what the works council said last of a year. Asked inside an open transaction of the workplace. */
public interface YearTold {
    /**
     * What both sides of the council stood by.
     *
     * @param evaluation what it stands in: with that it goes
     * @param says by part, a sentence or a paragraph each
     */
    record Told(UUID evaluation, int year, Map<YearPart, List<String>> says) {
        public Told {
            says = Map.copyOf(says);
        }
    }

    /** The last; empty where there is none. */
    Optional<Told> of(UUID workplaceId);
}
