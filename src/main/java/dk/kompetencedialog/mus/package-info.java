/** A year's talks between employees and leaders (MUS): what they prepare with, that they were held, and what employees report. */
@NullMarked
package dk.kompetencedialog.mus;

import org.jspecify.annotations.NullMarked;
