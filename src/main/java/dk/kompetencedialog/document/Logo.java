package dk.kompetencedialog.document;

/** A workplace's mark, for the top of a first page. */
public final class Logo {
    private static final double WIDEST = 56;
    private static final double HIGHEST = 16;

    private final byte[] png;
    private final String words;
    private final int width;
    private final int height;

    /**
     * @param words what it is, for those who do not see it
     * @param width in its own points, of which only the proportion to {@code height} counts
     */
    public Logo(byte[] png, String words, int width, int height) {
        this.png = png;
        this.words = Plain.line(words);
        this.width = width;
        this.height = height;
    }

    public byte[] png() {
        return png;
    }

    public String words() {
        return words;
    }

    /** How wide it is on paper, in millimetres: calm beside a title, whatever its form. */
    public double across() {
        return width * scale();
    }

    /** How high it is on paper, in millimetres. */
    public double down() {
        return height * scale();
    }

    private double scale() {
        return Math.min(WIDEST / width, HIGHEST / height);
    }
}
