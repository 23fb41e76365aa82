package dk.kompetencedialog.account;

/** Somebody at a seat of one workshop. */
public record Guest(Seat seat) implements Viewer {}
