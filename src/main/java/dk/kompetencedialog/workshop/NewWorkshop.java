package dk.kompetencedialog.workshop;

import dk.kompetencedialog.workshop.agenda.AgendaForm;
import dk.kompetencedialog.workshop.group.Target;
import java.util.List;

/**
 * A workshop to be made.
 *
 * @param whom whom it is for; none = the whole workplace
 * @param title 1 to 120 characters
 * @param named whether notes bear names
 * @param noteCap notes per person and board
 */
public record NewWorkshop(Use use, List<Target> whom, String title, AgendaForm form, boolean named, int noteCap) {}
