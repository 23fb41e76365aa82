package dk.kompetencedialog.room;

/** Who may follow a place: every seat of the room, its facilitators, or the seats that have been granted it (a table). */
public enum Access {
    EVERYONE,
    DESK,
    GRANTED
}
