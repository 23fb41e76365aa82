package dk.kompetencedialog.platform.mail;

import java.util.Optional;

/** A port that features answer: writes one kind of letter, at the moment it is sent. */
public interface Letters {
    /** Names the kind for good, in the queue. */
    String kind();

    /** The letter; empty when it should not be sent any more. Opens its own transactions. */
    Optional<Letter> write(Intent intent);
}
