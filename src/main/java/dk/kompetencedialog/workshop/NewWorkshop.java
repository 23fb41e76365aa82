package dk.kompetencedialog.workshop;

import dk.kompetencedialog.workshop.agenda.AgendaForm;

/**
 * A workshop to be made.
 *
 * @param title 1 to 120 characters
 * @param named whether notes bear names
 * @param noteCap notes per person and board
 */
public record NewWorkshop(Use use, String title, AgendaForm form, boolean named, int noteCap) {}
