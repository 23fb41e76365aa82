package dk.kompetencedialog.workplace;

import dk.kompetencedialog.platform.text.Texts;
import java.util.List;
import java.util.Optional;

/** A port that features above answer: what they show on a workplace's home page. Asked inside a transaction of the workplace. */
public interface HomeCards {
    /** The cards, most present first. */
    List<HomeCard> of(Workplace workplace, Texts t);

    /** What one would do next, as the page's one filled button. */
    default Optional<HomeCard.Link> next(Workplace workplace, Texts t) {
        return Optional.empty();
    }
}
