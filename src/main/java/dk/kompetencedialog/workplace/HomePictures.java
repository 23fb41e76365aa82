package dk.kompetencedialog.workplace;

import dk.kompetencedialog.platform.text.Texts;
import java.util.Optional;

/** A port that features above answer: the pictures on a workplace's home page. Asked inside a snapshot of the workplace. */
public interface HomePictures {
    /** Nothing where there is nothing to see yet. */
    Optional<HomePicture> of(Workplace workplace, Texts t);

    /** The same for everybody who works there: how far all are, no counts of talks, no evaluation before both sides have signed it, and no ways. */
    Optional<HomePicture> forAll(Workplace workplace, Texts t);

    /** The year it is. */
    YearWheel year(Workplace workplace, Texts t);
}
