package dk.kompetencedialog.account;

import java.util.UUID;

/** A person who has signed in. */
public record Member(UUID accountId) implements Viewer {}
