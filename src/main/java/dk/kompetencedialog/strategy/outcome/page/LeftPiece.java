package dk.kompetencedialog.strategy.outcome.page;

import dk.kompetencedialog.platform.web.Fragment;

/**
 * How many notes nobody has taken up yet. A page that shows them reads them anew when it comes.
 *
 * @param open those behind no paragraph of which nothing is said
 */
public record LeftPiece(long open, long number) implements Fragment {
    @Override
    public String template() {
        return "strategy/outcome/left";
    }
}
