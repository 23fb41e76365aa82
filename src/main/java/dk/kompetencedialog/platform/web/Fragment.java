package dk.kompetencedialog.platform.web;

/** A piece of HTML without a layout: the record that its template gets as {@code page}. */
public non-sealed interface Fragment extends Answer {
    /** The template's path under {@code src/main/jte} without its ending, like {@code board/note}. */
    String template();

    /** The media type that the piece is sent with. */
    default String contentType() {
        return "text/html;charset=UTF-8";
    }
}
