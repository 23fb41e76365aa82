package dk.kompetencedialog.guide;

/** How much room a zone takes on the poster: a large field, an ordinary one, or a quiet strip along the foot. */
public enum ZoneShape {
    LARGE,
    FIELD,
    STRIP
}
