package dk.kompetencedialog.workplace.people;

/**
 * A row of a pasted list, as it was written; what is missing is empty.
 *
 * @param line its number in the pasted text, from 1
 * @param unit its name, or the way down to it with {@code >} or {@code /} between
 */
record PastedRow(int line, String name, String mail, String unit, String staffGroup) {}
