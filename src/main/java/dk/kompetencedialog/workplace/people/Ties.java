package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.platform.text.Texts;
import java.util.List;
import java.util.UUID;

/** A port that features above answer: what they do when somebody is taken off the workplace's list. Asked inside a transaction of the workplace. */
public interface Ties {
    /** What will follow, a sentence each, for whoever is about to do it. */
    List<String> told(UUID workplaceId, UUID person, Texts t);

    /** Does it, while the person is still there. */
    void cut(UUID workplaceId, UUID person);
}
