package dk.kompetencedialog.workplace;

import java.util.UUID;

/** An organisation that holds its own dialogue: an agency, a department, a school. */
public record Workplace(UUID id, String name) {}
