package dk.kompetencedialog.room;

/** What a page is made for: lists on phones and laptops, or the poster on a projector. */
public enum Surface {
    LIST,
    PROJECTOR
}
