package dk.kompetencedialog.workshop.invitation.page;

/**
 * Somebody invited.
 *
 * @param mail empty where none is known
 * @param sent how far the letter has come, in words
 * @param amiss whether somebody should look at that
 * @param answer {@code YES}, {@code MAYBE}, {@code NO}; empty for none
 * @param old it was given to another time
 */
public record InviteeRow(
        String person, String name, String mail, String sent, boolean amiss, String answer, boolean old) {}
