/** How it all hangs together at a workplace: what the works council decided, how far the groups have come with it, and what comes back. */
@NullMarked
package dk.kompetencedialog.coherence;

import org.jspecify.annotations.NullMarked;
