package dk.kompetencedialog.mus.talk;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.mus.Round;
import java.util.List;
import java.util.UUID;

/** A port that the preparation answers: whose a leader has been shown. Asked inside a transaction of the workplace. */
public interface ShownPreparations {
    /** By id. */
    List<UUID> to(Round round, Member leader);
}
