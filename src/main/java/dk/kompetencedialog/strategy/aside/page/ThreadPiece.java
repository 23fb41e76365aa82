package dk.kompetencedialog.strategy.aside.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import java.util.UUID;

/** What was said beside a paragraph, the oldest first; {@code settledBy} who has dealt with it, empty while it is open. */
public record ThreadPiece(UUID paragraph, List<Said> all, String settledBy) implements Fragment {
    public ThreadPiece {
        all = List.copyOf(all);
    }

    /** One comment; {@code own} whether the reader wrote it. */
    public record Said(UUID id, String name, String when, String text, boolean own) {}

    @Override
    public String template() {
        return "strategy/aside/thread";
    }
}
