/** The minutes of a workshop: its boards as pictures and as lists, and what became of each note. */
@NullMarked
package dk.kompetencedialog.minutes;

import org.jspecify.annotations.NullMarked;
