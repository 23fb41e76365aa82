package dk.kompetencedialog.workplace;

import java.util.UUID;

/** A port that those answer who show the names of staff groups to people who look on. */
public interface GroupNames {

    /** A workplace's groups may be called something else from now on. Not inside a transaction. */
    void changed(UUID workplaceId);
}
