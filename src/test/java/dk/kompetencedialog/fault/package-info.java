/** What may go wrong in a full room, on real processes and a real database: kills, cut lines, stalled readers, and plain chance. */
@NullMarked
package dk.kompetencedialog.fault;

import org.jspecify.annotations.NullMarked;
