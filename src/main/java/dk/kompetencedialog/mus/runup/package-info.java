/** One page to prepare a talk with. */
@NullMarked
package dk.kompetencedialog.mus.runup;

import org.jspecify.annotations.NullMarked;
