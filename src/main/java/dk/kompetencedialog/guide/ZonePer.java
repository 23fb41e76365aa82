package dk.kompetencedialog.guide;

/** How many zones a board gets from one {@link ZoneEdition}: one for all, or one for each staff group of the workplace. */
public enum ZonePer {
    WORKPLACE,
    STAFF_GROUP
}
