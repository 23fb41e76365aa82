/** The words that people read, in every language the program speaks. */
@NullMarked
package dk.kompetencedialog.platform.text;

import org.jspecify.annotations.NullMarked;
