/** The engine of live work: a numbered log per room, its places and streams. Knows no domain. */
@NullMarked
package dk.kompetencedialog.room;

import org.jspecify.annotations.NullMarked;
