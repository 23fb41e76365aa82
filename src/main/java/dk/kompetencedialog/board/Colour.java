package dk.kompetencedialog.board;

/** The five colours of a note. No meaning is forced on them. */
public enum Colour {
    YELLOW("y"),
    AQUA("a"),
    PEACH("p"),
    GREEN("g"),
    LILAC("l");

    private final String css;

    Colour(String css) {
        this.css = css;
    }

    /** The class that paints it. */
    public String css() {
        return css;
    }
}
