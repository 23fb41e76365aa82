package dk.kompetencedialog.account;

/** Somebody of whom nothing is known. */
public record Nobody() implements Viewer {}
