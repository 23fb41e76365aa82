/** What an employee prepares, and what the two agree: sealed, and nothing that another part of the program can name. */
@NullMarked
package dk.kompetencedialog.mus.preparation;

import org.jspecify.annotations.NullMarked;
