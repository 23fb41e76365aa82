/** What {@code bin/measure} runs: a load generator that knows the program by its HTTP alone. Needs nothing but the JDK. */
@NullMarked
package dk.kompetencedialog.measure;

import org.jspecify.annotations.NullMarked;
