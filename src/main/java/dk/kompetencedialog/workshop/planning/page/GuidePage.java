package dk.kompetencedialog.workshop.planning.page;

import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.guide.BoardEdition;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import java.util.List;
import java.util.UUID;

/**
 * The facilitator guide of a workshop.
 *
 * @param agenda its steps, with the minutes that this workshop gives them
 */
public record GuidePage(UUID workshop, String workshopTitle, Edition edition, List<AgendaStep> agenda) implements Page {
    /** The steps of a board. */
    public List<AgendaStep> of(BoardEdition board) {
        return agenda.stream()
                .filter(step -> step.board().filter(board.key()::equals).isPresent())
                .toList();
    }

    /** The minutes of these. */
    public static int minutes(List<AgendaStep> steps) {
        return steps.stream().mapToInt(AgendaStep::minutes).sum();
    }

    @Override
    public String template() {
        return "workshop/planning/guide";
    }

    @Override
    public String title(Texts t) {
        return t.get("workshop.guide.title");
    }

    @Override
    public Theme theme() {
        return edition.colour().theme();
    }

    @Override
    public Look look() {
        return Look.DOCUMENT;
    }
}
