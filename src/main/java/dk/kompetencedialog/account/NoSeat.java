package dk.kompetencedialog.account;

/** A page under {@code /w/} was asked for by a browser without a seat there. */
final class NoSeat extends RuntimeException {
    NoSeat() {
        super("no seat", null, false, false);
    }
}
