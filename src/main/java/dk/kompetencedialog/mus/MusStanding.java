package dk.kompetencedialog.mus;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member is to a workplace's talks.
 *
 * @param person who they are on its list; null for one who only administers it
 * @param administers whether they administer it
 * @param council whether they sit in a works council
 * @param leads whether somebody is led by them
 */
public record MusStanding(@Nullable UUID person, boolean administers, boolean council, boolean leads) {
    /** Whether figures across groups are theirs to read. */
    public boolean readsAll() {
        return administers || council;
    }
}
