package dk.kompetencedialog.coherence;

import dk.kompetencedialog.workplace.HomePicture;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit, and how far it has come.
 *
 * @param plan the latest that holds; null for none
 * @param workshop the latest of its own; null for none
 * @param day when the plan was agreed, or the workshop is held; null where that is not known
 * @param activities of the plan
 * @param done how many of these are
 */
record Group(
        UUID id,
        String name,
        HomePicture.State state,
        @Nullable UUID plan,
        @Nullable UUID workshop,
        @Nullable LocalDate day,
        int activities,
        int done) {}
