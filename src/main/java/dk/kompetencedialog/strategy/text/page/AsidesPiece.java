package dk.kompetencedialog.strategy.text.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.UUID;

/**
 * How much has been said beside a paragraph.
 *
 * @param count how many comments; 0 shows nothing
 * @param settled whether all of it has been dealt with
 * @param number the strategy's in the snapshot it was read in
 */
public record AsidesPiece(UUID paragraph, int count, boolean settled, long number) implements Fragment {
    @Override
    public String template() {
        return "strategy/aside/count";
    }
}
