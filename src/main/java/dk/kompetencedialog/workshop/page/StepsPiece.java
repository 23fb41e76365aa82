package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.platform.web.Fragment;

/** The steps at the foot of the poster. */
public record StepsPiece(NowPiece now) implements Fragment {
    @Override
    public String template() {
        return "workshop/steps";
    }
}
