package dk.kompetencedialog.strategy.outcome.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many notes nobody has taken up yet. A page that shows them reads them anew when it comes.
 *
 * @param open those behind no paragraph of which nothing is said
 * @param erasedOn when all of them were deleted; null while they are there
 */
public record LeftPiece(long open, @Nullable LocalDate erasedOn, long number) implements Fragment {
    @Override
    public String template() {
        return "strategy/outcome/left";
    }
}
