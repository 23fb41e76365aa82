package dk.kompetencedialog.account;

/**
 * The way into one room.
 *
 * @param code to be typed
 * @param token the long one behind the QR code, 43 characters
 * @param closed whether it lets nobody new in for the time being
 */
public record Way(JoinCode code, String token, boolean closed) {

    /** Without code and token: it may end in a log. */
    @Override
    public String toString() {
        return "Way[closed=" + closed + "]";
    }
}
