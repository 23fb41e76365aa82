package dk.kompetencedialog.workshop.page;

/**
 * How to come in.
 *
 * @param host the address to type, without scheme
 * @param code with a space in it, as it is read aloud
 * @param qr SVG
 */
public record WayPiece(String host, String code, String qr, boolean closed) {}
