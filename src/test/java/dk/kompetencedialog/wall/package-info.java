/** The second wall, held: row security on every table, and every statement tried from another workplace. */
@NullMarked
package dk.kompetencedialog.wall;

import org.jspecify.annotations.NullMarked;
