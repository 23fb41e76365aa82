package dk.kompetencedialog.workshop.invitation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be told to somebody of a sitting. */
enum Message {
    INVITATION,
    CHANGE,
    CANCELLATION;

    /** Between what is and what they have been told; empty when that is the same. */
    static Optional<Message> of(Invitee invitee, Announced sitting, @Nullable Told told) {
        var comes = !invitee.dropped() && !sitting.cancelled();
        if (told == null || told.cancelled()) return comes ? Optional.of(INVITATION) : Optional.empty();
        if (!comes) return Optional.of(CANCELLATION);
        return told.revision() < sitting.revision() ? Optional.of(CHANGE) : Optional.empty();
    }

    /** The method of the calendar's file (RFC 5546). */
    String method() {
        return this == CANCELLATION ? "CANCEL" : "REQUEST";
    }
}
