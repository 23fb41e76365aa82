package dk.kompetencedialog.account;

/** What a seat may do in its room: take part, or also lead. */
public enum SeatRole {
    PARTICIPANT,
    FACILITATOR
}
