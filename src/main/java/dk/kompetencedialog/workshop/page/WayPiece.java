package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.platform.web.Fragment;

/**
 * How to come in.
 *
 * @param number the room's in the snapshot it was read in
 * @param host the address to type, without scheme
 * @param code with a space in it, as it is read aloud
 * @param qr SVG
 * @param closed nobody new may come in
 */
public record WayPiece(long number, String host, String code, String qr, boolean closed) implements Fragment {
    /** Whether the address leads in from this machine alone. */
    public boolean onlyHere() {
        return host.equals("localhost") || host.startsWith("localhost:");
    }

    @Override
    public String template() {
        return "workshop/way";
    }
}
