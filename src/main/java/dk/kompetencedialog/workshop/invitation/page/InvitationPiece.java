package dk.kompetencedialog.workshop.invitation.page;

/**
 * What a workshop's own page says of its invitation.
 *
 * @param invited how many
 * @param misled how many know a time or place that is not right any more
 * @param over whether nobody is waited for any more
 * @param untold whether nobody has been told, and nobody has answered
 */
public record InvitationPiece(
        int invited,
        long yes,
        long maybe,
        long no,
        long open,
        long misled,
        boolean cancelled,
        boolean over,
        boolean untold) {}
