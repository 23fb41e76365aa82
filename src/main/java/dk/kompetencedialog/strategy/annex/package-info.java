/** The files that go with an item of a council's meeting. */
@NullMarked
package dk.kompetencedialog.strategy.annex;

import org.jspecify.annotations.NullMarked;
