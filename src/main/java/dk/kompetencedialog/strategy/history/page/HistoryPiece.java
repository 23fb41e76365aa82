package dk.kompetencedialog.strategy.history.page;

import dk.kompetencedialog.platform.web.Fragment;
import dk.kompetencedialog.strategy.compare.page.Mark;
import java.util.List;
import java.util.UUID;

/** What a paragraph has said, the newest first; what stands is the first. */
public record HistoryPiece(UUID paragraph, String language, List<Version> versions) implements Fragment {
    public HistoryPiece {
        versions = List.copyOf(versions);
    }

    /**
     * What somebody made of it.
     *
     * @param number by which it can be brought back
     * @param by who wrote it, and when, in words
     * @param heading marked against the one before
     * @param whom in words; empty for everyone
     * @param body marked against the one before
     * @param stands whether it is what stands now
     */
    public record Version(int number, String by, List<Mark> heading, String whom, List<Mark> body, boolean stands) {
        public Version {
            heading = List.copyOf(heading);
            body = List.copyOf(body);
        }
    }

    @Override
    public String template() {
        return "strategy/history/history";
    }
}
