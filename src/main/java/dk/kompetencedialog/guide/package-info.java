/** The catalogue: editions of dialogue boards and their questions, in Danish and English. */
@NullMarked
package dk.kompetencedialog.guide;

import org.jspecify.annotations.NullMarked;
