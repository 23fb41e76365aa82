package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.mus.ReportedNeed;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who reported, without who they are. */
record Reporter(@Nullable UUID unit, @Nullable UUID staffGroup, Set<ReportedNeed> needs) {}
