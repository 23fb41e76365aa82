package dk.kompetencedialog.document.word;

/** What was sent cannot be a template, and why. */
public final class Unfit extends RuntimeException {
    private final Why why;

    Unfit(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What it is instead, or what is wrong with it. */
    public enum Why {
        /** A picture. */
        IMAGE,
        PDF,
        RICH_TEXT,
        /** The format from before 2007. */
        OLD_WORD,
        /** It opens with a password alone. */
        LOCKED,
        OPEN_DOCUMENT,
        /** A sheet or a presentation. */
        OTHER_OFFICE,
        MACROS,
        /** Strict Open XML, which names everything differently. */
        STRICT,
        /** It unfolds to more than any template needs. */
        TOO_MUCH,
        /** Its text asks for what lies outside the file. */
        OUTSIDE,
        DAMAGED,
        NO_WORD
    }
}
