package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.web.Sentence;

/**
 * The way into one room.
 *
 * @param code to be typed
 * @param token the long one behind the QR code, 43 characters
 * @param closed whether it lets nobody new in for the time being
 */
public record Way(JoinCode code, String token, boolean closed) {
    /** Whether that is its code or its token, as it was typed or scanned. Throws {@link Sentence} 400 for what can be neither. */
    boolean isMeantBy(String asked) {
        return Secret.read(asked.strip()).isPresent() ? token.equals(asked.strip()) : code.equals(JoinCode.read(asked));
    }

    /** Without code and token: it may end in a log. */
    @Override
    public String toString() {
        return "Way[closed=" + closed + "]";
    }
}
